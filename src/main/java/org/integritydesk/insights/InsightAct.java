package org.integritydesk.insights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integritydesk.chat.PersonId;

/** What a program manager can do with a row of a view; the page draws a button and a form, and the REST interface takes it. */
public interface InsightAct {
    /** Lower-case word for addresses, such as {@code project}; never changes, one of its kind in its view. */
    String id();

    /** Id of the view whose rows it is offered at. */
    String view();

    /** What the button says. */
    String label();

    /**
     * Of these rows, those that it can be done with now; a button that could only refuse need not be there. Asked once for all
     * rows of a page.
     *
     * @param keys of the rows
     */
    default Set<String> offered(Set<String> keys) {
        return keys;
    }

    /**
     * What is asked for, filled in as far as it is known; empty: one click does.
     *
     * @param key of the row
     */
    List<Field> fields(String key);

    /**
     * Does it; repeating it with the same values does nothing more.
     *
     * @param who did it
     * @param key of the row
     * @param values by the names of the fields
     */
    Result run(PersonId who, String key, Map<String, String> values);

    /**
     * A field of the form.
     *
     * @param name of the value
     * @param label what people read
     * @param value filled in; empty: nothing
     * @param choices to pick from, value and label; empty: free text
     */
    record Field(String name, String label, Input input, String value, List<Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** How a field is filled in. */
    enum Input {
        LINE,
        TEXT,
        NUMBER,
        DATE,
        CHOICE
    }

    /** One of several. */
    record Choice(String value, String label) {}

    /** What came of it. */
    sealed interface Result {
        /** @param sentence for whoever did it */
        record Done(String sentence) implements Result {}

        /**
         * Nothing was changed.
         *
         * @param problems sentences by the names of fields; an empty name stands for the whole
         */
        record Refused(Map<String, String> problems) implements Result {
            public Refused {
                problems = Map.copyOf(problems);
            }
        }
    }
}
