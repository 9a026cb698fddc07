package org.integritydesk.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.integritydesk.evaluation.EntryPack;
import org.integritydesk.platform.Sha256;
import org.integritydesk.platform.database.EmbeddedDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The vectors of the sample entries, made once for many empty databases: the model takes some twenty seconds for them, both
 * processors busy. Tests of a first start do without.
 */
public final class SampleVectors {
    private static final Path ENTRIES = Path.of("src", "main", "resources", "knowledge", "entries");
    private static final Path FILE = Path.of("target", "sample-vectors");
    private static final String SEPARATOR = " ";

    private SampleVectors() {}

    /** Gives an empty database its tables and the vectors in them, as a desk does that started once. */
    public static void into(EmbeddedDatabase database) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        Flyway.configure().dataSource(source).load().migrate();
        try (var connection = source.getConnection();
                var insert = connection.prepareStatement(
                        "insert into text_vector (model, hash, vector) values (?, ?, ?) on conflict do nothing")) {
            for (String line : lines()) {
                String[] parts = line.split(SEPARATOR, -1);
                insert.setString(1, parts[0]);
                insert.setString(2, parts[1]);
                insert.setBytes(3, HexFormat.of().parseHex(parts[2]));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The vectors are not taken", e);
        }
    }

    /** Of the file, which the first of all processes makes while the others wait. */
    private static List<String> lines() {
        try (var channel = FileChannel.open(
                        FILE.resolveSibling(FILE.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var alone = channel.lock()) {
            if (!Files.exists(FILE)) {
                Path draft = Files.write(FILE.resolveSibling(FILE.getFileName() + ".draft"), embedded());
                Files.move(draft, FILE, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Model, hash of the text, and vector. An entry that changed later has another hash, and is embedded by the desk. */
    private static List<String> embedded() {
        List<String> texts = EntryPack.read(ENTRIES).stream()
                .flatMap(entry -> EntryDocuments.texts(entry).stream())
                .distinct()
                .toList();
        List<float[]> vectors = SomeModel.MODEL.embedAll(texts);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> String.join(
                        SEPARATOR,
                        SomeModel.MODEL.model(),
                        Sha256.hex(texts.get(i)),
                        HexFormat.of().formatHex(RememberedVectors.bytes(vectors.get(i)))))
                .toList();
    }
}
