package org.integritydesk.slack;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** What cannot be left out to work with Slack, and where to get it (pure). */
public final class SlackCredentials {
    private record Needed(String property, String variable, String whereFrom) {}

    private static final List<Needed> NEEDED = List.of(
            new Needed(
                    "slack.bot-token",
                    "SLACK_BOT_TOKEN",
                    "the bot user OAuth token (xoxb-...): api.slack.com/apps, your app, OAuth & Permissions, after installing"
                            + " the app"),
            new Needed(
                    "slack.signing-secret",
                    "SLACK_SIGNING_SECRET",
                    "the signing secret, which proves that requests come from Slack: api.slack.com/apps, your app, Basic"
                            + " Information, App Credentials"),
            new Needed(
                    "integrity.triage-channel",
                    "INTEGRITY_TRIAGE_CHANNEL",
                    "the id of the channel for ticket cards (C...): in Slack, the channel's name, About, at the bottom; invite"
                            + " the app there"));

    private SlackCredentials() {}

    /** A sentence for each missing or blank setting; empty: all are there. */
    public static List<String> missing(Config config) {
        List<String> problems = new ArrayList<>();
        for (Needed needed : NEEDED) {
            if (config.getOptionalValue(needed.property(), String.class)
                    .map(String::isBlank)
                    .orElse(true)) {
                problems.add(needed.variable() + " is not set. It is " + needed.whereFrom() + ".");
            }
        }
        if (!problems.isEmpty()) {
            problems.add(
                    "Set it in the environment or in a file .env beside this program (see .env.example), and start again."
                            + " To try the desk without Slack: ./integrity dev");
        }
        return problems;
    }
}
