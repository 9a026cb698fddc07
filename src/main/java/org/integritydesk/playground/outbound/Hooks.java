package org.integritydesk.playground.outbound;

import org.integritydesk.playground.workspace.Hook;

/** Where the app finds a hook. */
final class Hooks {
    private Hooks() {}

    static String url(AppClient app, Hook hook) {
        return app.callback("/playground/hooks/" + hook.id()).toString();
    }
}
