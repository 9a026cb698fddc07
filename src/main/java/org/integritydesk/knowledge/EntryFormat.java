package org.integritydesk.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which many entries come and go. */
public enum EntryFormat {
    /** A folder of Markdown files, zipped. */
    MD("application/zip"),
    /** A table for spreadsheets: quoted cells may have several lines. */
    CSV("text/csv"),
    /** A table for tools that work line by line: one entry a line; line breaks, tabs and backslashes are escaped. */
    TSV("text/tab-separated-values");

    private final String mediaType;

    EntryFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** What files of tables end in, and what people call the format. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that goes by this suffix; empty: none does. */
    public static Optional<EntryFormat> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix().equalsIgnoreCase(suffix))
                .findFirst();
    }
}
