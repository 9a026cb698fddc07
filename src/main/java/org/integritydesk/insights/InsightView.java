package org.integritydesk.insights;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One table of the program manager; every bean of this type is on the page, in the REST interface and in its exports. */
public interface InsightView {
    /** Lower-case word for addresses, such as {@code themes}; never changes. */
    String id();

    /** The part of the page that it belongs to. */
    Part part();

    /** The heading. */
    String title();

    /** One or two sentences: what is counted, over what, and what is hidden. */
    String about();

    /** The figures. Cells under three people or cases are hidden, rates under five are counts. */
    InsightTable table(Scope scope);

    /**
     * The rows behind a row; empty: there is no such row, or nothing more to show.
     *
     * @param key of the {@linkplain InsightTable.Row row}
     */
    Optional<InsightTable> behind(Scope scope, String key);

    /**
     * The row as a document to hand over, in Markdown; empty: there is none.
     *
     * @param key of the {@linkplain InsightTable.Row row}
     */
    default Optional<String> document(Scope scope, String key) {
        return Optional.empty();
    }

    /** Names of the columns that the page shows only when a row is opened, so that the table fits; exports have all of them. */
    default Set<String> details() {
        return Set.of();
    }

    /** Filters of the page that do not narrow it down. */
    default Set<Filter> notNarrowedBy() {
        return Set.of();
    }

    /** How the table is drawn above itself; empty: not at all. */
    default Optional<Chart> chart() {
        return Optional.empty();
    }

    /**
     * A chart of the table.
     *
     * @param category name of the column along the axis
     * @param values names of the columns that are drawn
     */
    record Chart(Form form, String category, List<String> values) {
        public Chart {
            values = List.copyOf(values);
        }

        /** Its form. */
        public enum Form {
            /** Values side by side, to compare them. */
            BAR,
            /** Values on top of each other, that make up a whole. */
            STACK,
            LINE
        }
    }

    /** What somebody can narrow down what they look at by. */
    enum Filter {
        PERIOD("period"),
        MARKET("market"),
        AREA("policy area");

        private final String label;

        Filter(String label) {
            this.label = label;
        }

        /** What people read, after "the". */
        public String label() {
            return label;
        }
    }

    /** The parts of the page, in their order. */
    enum Part {
        WEEK("This week"),
        THEMES("Themes"),
        GAPS("Gaps"),
        PROJECTS("Projects"),
        TRAINING("Training"),
        ROADMAP("Roadmap"),
        QUALITY("Quality"),
        SERVICE("Service levels"),
        STAKEHOLDERS("Stakeholders");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        /** The heading people read. */
        public String label() {
            return label;
        }
    }
}
