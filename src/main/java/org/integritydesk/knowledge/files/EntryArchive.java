package org.integritydesk.knowledge.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.ParsedFile;
import org.integritydesk.knowledge.Problem;

/** A zipped folder of entry files. */
public final class EntryArchive {
    /** Far more entries than anybody keeps; an archive that unpacks to more is not read. */
    private static final int MOST_FILES = 200_000;

    private static final int MOST_BYTES = 256 * 1024 * 1024;

    private EntryArchive() {}

    /** Zips entries, in a folder for each policy area. */
    public static byte[] write(List<Entry> entries) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (var entry : entries) {
            var folder = entry.content().area().name().toLowerCase(Locale.ROOT);
            var text = EntryFileWriter.write(entry.id(), entry.content(), entry.status());
            files.put(folder + "/" + entry.id() + ".md", text.getBytes(StandardCharsets.UTF_8));
        }
        return zip(files);
    }

    /** Zips files by their names. */
    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Reads the entry files of an archive; other files in it are left alone. Never throws on bad input. */
    public static List<ParsedFile> parse(String file, byte[] archive) {
        try {
            return unzip(archive).entrySet().stream()
                    .map(one -> new ParsedFile(one.getKey(), 1, EntryFileParser.parse(one.getKey(), one.getValue())))
                    .toList();
        } catch (IOException | IllegalArgumentException notZip) {
            var problem = new Problem(file, 1, "file", "is not a zip archive that can be read");
            return List.of(new ParsedFile(file, 1, new ParsedEntry.Invalid(List.of(problem))));
        }
    }

    /**
     * The entry files of an archive by their names, each at most one byte longer than an entry file may be.
     *
     * @throws IOException it is no archive, or one that unpacks to far too much
     */
    public static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int seen = 0;
        long bytes = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++seen > MOST_FILES || bytes > MOST_BYTES) {
                    throw new IOException("unpacks to far too much");
                }
                if (!entry.isDirectory() && entry.getName().endsWith(".md")) {
                    byte[] file = zip.readNBytes(EntryFileParser.MAX_BYTES + 1);
                    bytes += file.length;
                    files.put(entry.getName(), file);
                }
            }
        }
        if (seen == 0) {
            throw new IOException("no archive");
        }
        return files;
    }
}
