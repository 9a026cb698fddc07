package org.integritydesk.slack.blocks;

import java.util.List;

/**
 * Bars side by side, as data.
 *
 * @param categories at most twenty
 * @param series at most six, with as many values as there are categories
 */
public record Chart(String title, List<String> categories, List<Series> series) {
    /** Bars of one colour. */
    public record Series(String name, List<Integer> values) {}
}
