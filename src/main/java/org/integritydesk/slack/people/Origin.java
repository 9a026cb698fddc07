package org.integritydesk.slack.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, as it says itself. Between companies (Slack Connect) a request's team may be the other one's, and
 * within an organization it may be missing.
 *
 * @param installations ids of workspaces and organizations that Slack names as those the request is for: an event's
 *     {@code authorizations}, a form's {@code app_installed_team_id}; empty: it names none
 * @param team the request's own {@code team_id}, or its team's id
 * @param enterprise its organization's id
 * @param poster who wrote the message that was acted on; only we post as ourselves
 */
public record Origin(
        Set<String> installations,
        @Nullable String team,
        @Nullable String enterprise,
        @Nullable String poster) {
    /** Whether it names no workspace at all. */
    boolean saysNothing() {
        return installations.isEmpty() && team == null && enterprise == null;
    }
}
