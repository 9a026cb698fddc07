package org.integritydesk.api;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.integritydesk.knowledge.EntryFormat;

/** Media types of entries. */
final class EntryMedia {
    static final String CSV = "text/csv";
    static final String TSV = "text/tab-separated-values";
    static final String ZIP = "application/zip";

    private EntryMedia() {}

    /** The type of a format, with the charset of its text. */
    static MediaType of(EntryFormat format) {
        MediaType type = MediaType.valueOf(format.mediaType());
        return format == EntryFormat.MD ? type : type.withCharset("UTF-8");
    }

    /** The format of a type. */
    static EntryFormat format(MediaType type) {
        return Arrays.stream(EntryFormat.values())
                .filter(format -> MediaType.valueOf(format.mediaType()).isCompatible(type))
                .findFirst()
                .orElseThrow();
    }
}
