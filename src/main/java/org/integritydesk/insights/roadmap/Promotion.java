package org.integritydesk.insights.roadmap;

import java.time.Instant;
import org.integritydesk.chat.PersonId;

/**
 * A decision about putting a regional theme on the global list; never changed.
 *
 * @param step counts the decisions about the theme from 1
 * @param note why, or who took it up
 * @param evidence what spoke for it at that time
 */
public record Promotion(
        long theme, String themeLabel, int step, Act act, Instant at, PersonId actor, String note, String evidence) {
    /** What was decided. */
    public enum Act {
        PROMOTE("Put on the global list", "On the global list"),
        TAKE_UP("Taken up", "Taken up globally"),
        DECLINE("Decline", "Declined");

        private final String label;
        private final String state;

        Act(String label, String state) {
            this.label = label;
            this.state = state;
        }

        /** What the button says. */
        public String label() {
            return label;
        }

        /** What the theme is afterwards. */
        public String state() {
            return state;
        }
    }
}
