package org.integritydesk.slack.incidents;

import java.util.List;
import org.integritydesk.platform.failure.IncidentBook;
import org.integritydesk.platform.failure.KeptIncident;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;

/** The reply to {@code /integrity incident}. */
final class IncidentMessage {
    private static final int ID = 20;

    private IncidentMessage() {}

    static Message of(KeptIncident incident) {
        return new Message(
                "Incident " + incident.id() + ": " + incident.what(),
                List.of(
                        Blocks.section("*Incident " + incident.id() + "*\n" + Texts.escape(incident.what()) + ", "
                                + Texts.moment(incident.at()) + ", on " + Texts.escape(incident.instance())),
                        Blocks.section(Texts.escape(incident.cause())),
                        Blocks.context("The log of that instance has the whole story under this number.")));
    }

    static Message unknown(String id) {
        return say(
                id.isEmpty()
                        ? "Write the number after it, for example `/integrity incident 3d6031df`."
                        : "I know no incident *" + Texts.escape(Texts.shorten(id, ID))
                                + "*. Numbers have eight digits from"
                                + " 0 to 9 and a to f, and are kept for " + IncidentBook.KEPT.toDays()
                                + " days. If the database was down at the time, only the log has it.");
    }

    static Message staffOnly() {
        return say("Only AdEx staff can look up what went wrong. Tell them the number, and they will.");
    }

    private static Message say(String mrkdwn) {
        return new Message(mrkdwn.replaceAll("[`*]", ""), List.of(Blocks.section(mrkdwn)));
    }
}
