package org.integritydesk.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads question sets: tab-separated, UTF-8, no header. */
public final class QuestionSet {
    private QuestionSet() {}

    /**
     * An entry of a set.
     *
     * @param wordings at least one, the main question first
     * @param answer may be empty
     */
    public record Item(String id, List<String> wordings, String answer) {
        public Item {
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * A question with what is right for it.
     *
     * @param relevant ids of the entries that answer it; empty: none does
     */
    public record Query(String id, String text, Set<String> relevant) {
        public Query {
            relevant = Set.copyOf(relevant);
        }

        /** Whether an entry answers it. */
        public boolean answerable() {
            return !relevant.isEmpty();
        }
    }

    /**
     * Entries: id, question, answer. Rows with one id are wordings of one entry.
     *
     * @throws MalformedSetException a line does not have its fields
     * @throws IOException the file cannot be read
     */
    public static List<Item> items(Path file) throws IOException {
        Map<String, List<String>> wordings = new LinkedHashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        for (var fields : rows(file, 2, 2)) {
            wordings.computeIfAbsent(fields.getFirst(), none -> new ArrayList<>())
                    .add(fields.get(1));
            if (fields.size() > 2 && !fields.get(2).isBlank()) {
                answers.putIfAbsent(fields.getFirst(), fields.get(2));
            }
        }
        return wordings.entrySet().stream()
                .map(item -> new Item(item.getKey(), item.getValue(), answers.getOrDefault(item.getKey(), "")))
                .toList();
    }

    /**
     * Questions: id, text, comma-separated ids of the entries that answer it, or nothing. Some public sets hold empty texts.
     *
     * @throws MalformedSetException a line does not have its fields
     * @throws IOException the file cannot be read
     */
    public static List<Query> queries(Path file) throws IOException {
        return rows(file, 2, 1).stream()
                .map(fields ->
                        new Query(fields.getFirst(), fields.get(1), fields.size() < 3 ? Set.of() : ids(fields.get(2))))
                .toList();
    }

    private static Set<String> ids(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The lines that are not blank, split at tabs.
     *
     * @param least fields that a line must have
     * @param filled how many of the first ones must not be blank
     */
    static List<List<String>> rows(Path file, int least, int filled) throws IOException {
        var rows = new ArrayList<List<String>>();
        int number = 0;
        for (var line : lines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var fields = List.of(line.split("\t", -1));
            if (fields.size() < least || fields.stream().limit(filled).anyMatch(String::isBlank)) {
                throw new MalformedSetException(
                        "%s:%d: expected at least %d fields separated by tabs, the first %d not empty"
                                .formatted(file, number, least, filled));
            }
            rows.add(fields);
        }
        if (rows.isEmpty()) {
            throw new MalformedSetException(file + ": there is nothing in it");
        }
        return rows;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException otherwiseEncoded) {
            throw new MalformedSetException(file + ": not UTF-8 text");
        }
    }

    /** A file is not a question set; the message names file and line. */
    public static final class MalformedSetException extends RuntimeException {
        private static final long serialVersionUID = 1;

        MalformedSetException(String message) {
            super(message);
        }
    }
}
