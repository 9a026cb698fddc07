package org.integritydesk.pages;

import org.jspecify.annotations.Nullable;

/**
 * Rows behind a row.
 *
 * @param document address of the row as a document; null: there is none
 * @param whole whether it is a page of its own rather than a panel in one
 * @param back the page it belongs to
 */
public record RowsPanel(String title, Grid grid, @Nullable String document, boolean whole, String back) {}
