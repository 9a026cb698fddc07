package org.integritydesk.slack.admission;

import org.integritydesk.slack.people.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of itself, before anybody acts on it.
 *
 * @param person id of who sends it; null: nobody does, as when a message is deleted
 * @param home where the request says they are at home, a workspace or an organization; null: it does not say
 * @param room where it was said; null: nowhere
 * @param thread the message in whose thread it was said; null: in the room itself
 * @param byApp whether an app wrote it
 * @param outsidersRead whether people of another company are in the room
 * @param typed what the person wrote; empty: nothing, or a form keeps it
 * @param repeated whether Slack brings it once more, having heard nothing the first time
 */
record Incoming(
        Kind kind,
        Origin origin,
        @Nullable String person,
        @Nullable String home,
        @Nullable String room,
        @Nullable String thread,
        boolean byApp,
        boolean outsidersRead,
        String typed,
        boolean repeated) {
    /** How it came, which tells how to reply. */
    enum Kind {
        COMMAND,
        BUTTON,
        FORM,
        SHORTCUT,
        MESSAGE_SHORTCUT,
        /** A mention, or a direct message. */
        SPOKEN,
        /** The Home tab was opened. */
        HOME,
        /** Something happened that was not addressed to the desk. */
        EVENT,
        OTHER;

        /** Whether Slack brings it again as long as it hears nothing. */
        boolean isEvent() {
            return this == SPOKEN || this == HOME || this == EVENT;
        }
    }

    /** Whether it counts towards how much a person may ask; what is said around the desk does not, nor what is repeated. */
    boolean isCharged() {
        return kind != Kind.EVENT && !repeated;
    }
}
