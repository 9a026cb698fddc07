package org.integritydesk.slack.admission;

import java.time.Duration;
import org.integritydesk.slack.admission.Admission.Foreign;
import org.integritydesk.slack.admission.Admission.Ignored;
import org.integritydesk.slack.admission.Admission.Reason;
import org.integritydesk.slack.admission.Admission.Refused;
import org.integritydesk.slack.admission.Admission.Welcome;
import org.integritydesk.slack.people.Installation;
import org.integritydesk.slack.people.Standing;

/** Who is let in (pure): people of the company. Answers are internal, so whoever may not read them is told so and gets none. */
final class AdmissionPolicy {
    private AdmissionPolicy() {}

    /**
     * Decides about a request.
     *
     * @param standing of its sender; whatever, if there is none
     * @param named whether the sender works at the desk by their own id
     * @param guests whether guests are answered
     */
    static Admission decide(Installation ours, Incoming incoming, Standing standing, boolean named, boolean guests) {
        if (!ours.isMeantBy(incoming.origin())) {
            return new Foreign();
        }
        if (incoming.byApp() || (incoming.person() != null && incoming.person().equals(ours.bot()))) {
            return new Ignored();
        }
        if (incoming.person() == null || named) {
            return new Welcome();
        }
        return switch (standing) {
            case MEMBER -> new Welcome();
            case GUEST ->
                guests
                        ? new Welcome()
                        : new Refused(
                                Reason.GUEST,
                                "This desk answers only full members of " + ours.name()
                                        + ", not guests. Please ask the person there whom you work with.");
            case STRANGER ->
                new Refused(
                        Reason.STRANGER,
                        "This desk answers only people of " + ours.name() + ". Please ask your contact there.");
            // Slack does not answer. Only where outsiders are in the room is there reason to doubt.
            case UNKNOWN ->
                incoming.outsidersRead() && incoming.home() == null
                        ? new Refused(
                                Reason.UNKNOWN_PERSON,
                                "Slack does not tell me just now whether you are of " + ours.name()
                                        + ". Please try again in a minute; nothing was saved.")
                        : new Welcome();
        };
    }

    /** What somebody hears who asks more than one person may. */
    static Refused tooFast(Duration wait) {
        return new Refused(
                Reason.PERSON_LIMIT,
                "You are faster than I am. Please try again in " + seconds(wait) + "; nothing was saved of this one.");
    }

    /** What somebody hears when everybody asks at once. */
    static Refused tooMany(Duration wait) {
        return new Refused(
                Reason.WORKSPACE_LIMIT,
                "Very many people are asking at this moment. Please try again in " + seconds(wait)
                        + "; nothing was saved of this one.");
    }

    private static String seconds(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return seconds == 1 ? "a second" : seconds + " seconds";
    }
}
