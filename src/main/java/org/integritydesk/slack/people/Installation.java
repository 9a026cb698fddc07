package org.integritydesk.slack.people;

import org.jspecify.annotations.Nullable;

/**
 * Where the app is installed, as {@code auth.test} tells.
 *
 * @param team id of the workspace ({@code T…}); empty: Slack does not name it; for an app installed in a whole organization, whatever Slack calls its team
 * @param enterprise id of the Enterprise Grid organization ({@code E…}); null: the workspace stands alone
 * @param name what people call the workspace
 * @param bot the app's own user id
 */
public record Installation(
        String team,
        @Nullable String enterprise,
        String name,
        @Nullable String bot) {
    /**
     * Whether the id is that of our workspace or of our organization. Workspaces of one organization are one company, however
     * the app was installed in it.
     */
    public boolean isOurs(@Nullable String teamOrEnterprise) {
        return teamOrEnterprise != null && (teamOrEnterprise.equals(team) || teamOrEnterprise.equals(enterprise));
    }

    /**
     * Whether a request is meant for this installation. What it says of the installation counts before what it says of its
     * sender. One that says nothing is signed for this app, and that has to do; so it is while Slack does not name our workspace.
     */
    public boolean isMeantBy(Origin origin) {
        if (team.isEmpty() || origin.saysNothing()) {
            return true;
        }
        return origin.installations().isEmpty()
                ? isOurs(origin.team()) || isOurs(origin.enterprise()) || (bot != null && bot.equals(origin.poster()))
                : origin.installations().stream().anyMatch(this::isOurs);
    }
}
