package org.integritydesk.slack.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.chat.Workspace;

/** The workspace, or organization, that the app is installed in. */
@ApplicationScoped
class OurWorkspace implements Workspace {
    private final Identity identity;

    OurWorkspace(Identity identity) {
        this.identity = identity;
    }

    @Override
    public boolean isOurs(String id) {
        return identity.installation()
                .filter(installation -> installation.isOurs(id))
                .isPresent();
    }
}
