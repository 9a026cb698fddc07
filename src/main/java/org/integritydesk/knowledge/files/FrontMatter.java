package org.integritydesk.knowledge.files;

import org.jspecify.annotations.Nullable;

/**
 * A file cut in two at its {@code ---} lines.
 *
 * @param yaml the fields; begins on line 2 of the file
 * @param body what follows
 * @param bodyLine line of the file on which the body's first text stands, or would stand
 */
record FrontMatter(String yaml, String body, int bodyLine) {
    /** Line of the file on which the fields begin. */
    static final int FIRST_LINE = 2;

    private static final String FENCE = "---";

    /** The parts; null: the file has no front matter. Expects line feeds only. */
    static @Nullable FrontMatter split(String text) {
        var lines = text.split("\n", -1);
        if (!isFence(lines[0])) {
            return null;
        }
        var yaml = new StringBuilder();
        for (int i = 1; i < lines.length; i++) {
            if (isFence(lines[i])) {
                return new FrontMatter(yaml.toString(), rest(lines, i + 1), firstText(lines, i + 1));
            }
            yaml.append(lines[i]).append('\n');
        }
        return null;
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static String rest(String[] lines, int from) {
        var body = new StringBuilder();
        for (int i = from; i < lines.length; i++) {
            body.append(lines[i]).append('\n');
        }
        return body.toString();
    }

    private static int firstText(String[] lines, int from) {
        for (int i = from; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                return i + 1;
            }
        }
        return from;
    }
}
