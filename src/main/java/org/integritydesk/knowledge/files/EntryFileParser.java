package org.integritydesk.knowledge.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.EntryRules;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.Mark;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.knowledge.Problem;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * Reads one entry file. Never throws on bad input and never stops at the first problem: a field that cannot be read gets
 * a neutral stand-in, so that the rules can be checked on the others, and problems that only the stand-in has are dropped.
 */
public final class EntryFileParser {
    /** Largest file read, in bytes. */
    public static final int MAX_BYTES = 64 * 1024;

    static final Set<String> FIELDS = Set.of(
            "id",
            "kind",
            "question",
            "variants",
            "area",
            "also",
            "issue_type",
            "markets",
            "conditions",
            "next_step",
            "escalate_if",
            "route",
            "sources",
            "mark",
            "verified_on",
            "review_by",
            "owner",
            "language",
            "status");

    /** Rules about the fields on the right mean nothing while the field on the left is unreadable. */
    private static final Map<String, Set<String>> DECIDES = Map.of(
            "kind", Set.of("sources", "route", "mark"),
            "area", Set.of("also"),
            "verified_on", Set.of("review_by"));

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private EntryFileParser(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param file its name, for the problems; its last part without {@code .md} must be the entry's id
     */
    public static ParsedEntry parse(String file, byte[] bytes) {
        var parser = new EntryFileParser(file);
        var valid = parser.read(bytes);
        if (valid != null && parser.problems.isEmpty()) {
            return valid;
        }
        parser.problems.sort(Comparator.comparingInt(Problem::line));
        return new ParsedEntry.Invalid(parser.problems);
    }

    private ParsedEntry.@Nullable Valid read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            problems.add(new Problem(file, 1, "file", "is larger than %d KiB".formatted(MAX_BYTES / 1024)));
            return null;
        }
        var text = decode(bytes);
        if (text == null || holdsControlCharacters(text)) {
            return null;
        }
        var parts = FrontMatter.split(text);
        if (parts == null) {
            problems.add(new Problem(
                    file,
                    1,
                    "front matter",
                    "is missing; the file must begin with a line --- and the fields, then ---"));
            return null;
        }
        var fields = FrontMatterFields.read(file, parts, FIELDS, problems);
        return fields == null ? null : entry(fields, parts);
    }

    private @Nullable String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return withoutMark.replace("\r\n", "\n");
        } catch (CharacterCodingException notUtf8) {
            problems.add(new Problem(file, 1, "file", "is not UTF-8 text"));
            return null;
        }
    }

    private boolean holdsControlCharacters(String text) {
        int before = problems.size();
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (EntryRules.isForbiddenControl(c)) {
                problems.add(new Problem(file, line, "file", "holds the control character U+%04X".formatted((int) c)));
            }
        }
        return problems.size() > before;
    }

    private ParsedEntry.@Nullable Valid entry(FrontMatterFields fields, FrontMatter parts) {
        var id = fields.text("id").orElse("");
        var status = fields.oneOf("status", EntryStatus.class, "a status").orElse(EntryStatus.DRAFT);
        var content = new EntryContent(
                fields.oneOf("kind", EntryKind.class, "a kind").orElse(EntryKind.FAQ),
                fields.text("question").orElse(""),
                fields.texts("variants"),
                parts.body().strip(),
                fields.oneOf("area", PolicyArea.class, "a policy area").orElse(PolicyArea.OTH),
                fields.manyOf("also", PolicyArea.class, "a policy area"),
                fields.oneOf("issue_type", IssueType.class, "an issue type").orElse(IssueType.POLICY_Q),
                Set.copyOf(fields.manyOf("markets", Market.class, "a market")),
                fields.texts("conditions"),
                fields.optionalText("next_step").orElse(null),
                fields.texts("escalate_if"),
                fields.optionalOneOf("route", EscalationRoute.class, "a route").orElse(null),
                fields.sources("sources"),
                fields.oneOf("mark", Mark.class, "a mark").orElse(Mark.A),
                fields.date("verified_on").orElse(LocalDate.EPOCH),
                fields.date("review_by").orElse(LocalDate.MAX),
                fields.text("owner").orElse(""),
                fields.optionalText("language").orElse("en"));
        EntryRules.checkId(id).stream()
                .filter(problem -> isReadable("id", fields))
                .toList()
                .forEach(problem -> fields.report(problem.field(), problem.sentence()));
        checkFileName(fields, id);
        EntryRules.check(content).stream()
                .filter(problem -> isReadable(problem.field(), fields))
                .toList()
                .forEach(problem -> reportRule(fields, parts, problem.field(), problem.sentence()));
        return new ParsedEntry.Valid(new EntryId(id), content, status);
    }

    private void reportRule(FrontMatterFields fields, FrontMatter parts, String field, String sentence) {
        if (field.equals("answer")) {
            problems.add(new Problem(file, parts.bodyLine(), field, sentence));
        } else {
            fields.report(field, sentence);
        }
    }

    private static boolean isReadable(String field, FrontMatterFields fields) {
        return !fields.isBroken(field)
                && DECIDES.entrySet().stream()
                        .noneMatch(decides -> decides.getValue().contains(field) && fields.isBroken(decides.getKey()));
    }

    private void checkFileName(FrontMatterFields fields, String id) {
        if (fields.isBroken("id")) {
            return;
        }
        var name = file.substring(file.lastIndexOf('/') + 1);
        var expected = id + ".md";
        if (!name.equals(expected)) {
            fields.report("id", "'%s' must be in a file named %s, not %s".formatted(id, expected, name));
        }
    }
}
