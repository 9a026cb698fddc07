package org.integritydesk.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What cannot be left out to work with Slack, and where to get it (pure). */
public final class SlackCredentials {
    private static final String NO_BOT_TOKEN =
            "SLACK_BOT_TOKEN is not set. It is the bot user OAuth token (xoxb-...): api.slack.com/apps, your app, OAuth &"
                    + " Permissions, after installing the app.";
    private static final String NO_WAY_IN =
            "SLACK_SIGNING_SECRET is not set, and neither is SLACK_APP_TOKEN; one of them is needed for Slack to reach the desk. Over"
                    + " HTTP: the signing secret, which proves that requests come from Slack: api.slack.com/apps, your app, Basic"
                    + " Information, App Credentials. By Socket Mode: an app-level token (xapp-...) with the scope connections:write:"
                    + " the same page, App-Level Tokens.";
    private static final String NO_TRIAGE_CHANNEL =
            "INTEGRITY_TRIAGE_CHANNEL is not set. It is the id of the channel for ticket cards (C...): in Slack, the channel's"
                    + " name, About, at the bottom; invite the app there.";
    private static final String BAD_SOCKETS =
            "INTEGRITY_SOCKETS is a number from 1 to 10: how many connections Socket Mode keeps.";
    private static final String WHERE_TO_SET =
            "Set it in the environment or in a file .env beside this program (see .env.example), and start again."
                    + " To try the desk without Slack: ./integrity dev";

    private SlackCredentials() {}

    /** A sentence for each missing, blank or wrong setting; empty: all are there. */
    public static List<String> missing(Config config) {
        List<String> problems = new ArrayList<>();
        if (value(config, "slack.bot-token").isEmpty()) {
            problems.add(NO_BOT_TOKEN);
        }
        if (value(config, "slack.signing-secret").isEmpty()
                && value(config, "slack.app-token").isEmpty()) {
            problems.add(NO_WAY_IN);
        }
        if (value(config, "integrity.triage-channel").isEmpty()) {
            problems.add(NO_TRIAGE_CHANNEL);
        }
        if (!value(config, "integrity.sockets").orElse("2").matches("[1-9]|10")) {
            problems.add(BAD_SOCKETS);
        }
        if (!problems.isEmpty()) {
            problems.add(WHERE_TO_SET);
        }
        return problems;
    }

    /** The setting, unless it is blank, which is as good as absent. */
    public static Optional<String> given(Optional<String> setting) {
        return setting.filter(value -> !value.isBlank());
    }

    private static Optional<String> value(Config config, String property) {
        return given(config.getOptionalValue(property, String.class));
    }
}
