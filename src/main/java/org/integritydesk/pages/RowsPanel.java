package org.integritydesk.pages;

/**
 * Rows behind a row.
 *
 * @param whole whether it is a page of its own rather than a panel in one
 * @param back the page it belongs to
 */
public record RowsPanel(String title, Grid grid, boolean whole, String back) {}
