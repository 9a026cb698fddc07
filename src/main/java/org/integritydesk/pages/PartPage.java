package org.integritydesk.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of the page.
 *
 * @param trouble what cannot be used of the filters; null: nothing
 */
public record PartPage(
        String title,
        List<Link> parts,
        List<Link> periods,
        Filters filters,
        @Nullable String trouble,
        List<Panel> panels,
        String proof,
        Assets assets) {
    /** A place to go. */
    public record Link(String label, String address, boolean current) {}

    /** What the filters stand at. Days as in {@code 2026-11-01}. */
    public record Filters(String action, String from, String to, List<Choice> markets, List<Choice> areas) {
        /** What they stand at, for paper. */
        public String words() {
            return from + " to " + to + " · " + chosen(markets) + " · " + chosen(areas);
        }

        private static String chosen(List<Choice> choices) {
            return choices.stream().filter(Choice::chosen).map(Choice::label).collect(Collectors.joining(", "));
        }
    }

    /** One of several. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A view.
     *
     * @param still what does not narrow it down, a sentence; empty: everything does
     * @param empty in the place of a table without rows
     * @param chart as JSON; null: none
     */
    public record Panel(
            String id,
            String title,
            String about,
            String still,
            String empty,
            @Nullable String chart,
            Grid grid,
            String csv,
            String json) {}
}
