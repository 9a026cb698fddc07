package org.integritydesk.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows behind a row.
 *
 * @param name of the row; null: the page shows all of it
 * @param facts all of the row, if the page shows only some
 * @param document address of the row as a document; null: there is none
 * @param whole whether it is a page of its own rather than a panel in one
 * @param back the page it belongs to
 */
public record RowsPanel(
        String title,
        @Nullable String name,
        List<Grid.Fact> facts,
        Grid grid,
        @Nullable String document,
        boolean whole,
        String back) {
    /** Rows of which the page shows everything. */
    static RowsPanel of(String title, Grid grid, boolean whole, String back) {
        return new RowsPanel(title, null, List.of(), grid, null, whole, back);
    }
}
