package org.integritydesk.slack.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.integritydesk.knowledge.EntryState;

/** What the menu of an entry offers. */
enum MenuChoice {
    REVIEW("Review"),
    EDIT("Edit"),
    WORDING("Add wording"),
    HISTORY("History"),
    RETIRE("Retire");

    private final String label;

    MenuChoice(String label) {
        this.label = label;
    }

    /** A choice as it comes back from the menu. */
    record Chosen(MenuChoice choice, DraftRef ref) {
        static Chosen parse(String value) {
            int at = value.indexOf(':');
            return new Chosen(MenuChoice.valueOf(value.substring(0, at)), DraftRef.parse(value.substring(at + 1)));
        }
    }

    /** What makes sense for the entry as it stands: what comes back, and what people read. */
    static Map<String, String> of(EntryState state) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (MenuChoice choice : values()) {
            if (choice.fits(state)) {
                choices.put(choice.name() + ":" + DraftRef.of(state.current()), choice.label);
            }
        }
        return choices;
    }

    private boolean fits(EntryState state) {
        return switch (this) {
            case EDIT, HISTORY -> true;
            case REVIEW -> state.isProposal();
            case WORDING -> state.published() != null || state.isProposal();
            case RETIRE -> state.published() != null;
        };
    }
}
