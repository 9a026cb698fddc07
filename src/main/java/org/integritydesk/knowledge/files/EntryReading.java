package org.integritydesk.knowledge.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.EntryRules;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.knowledge.FieldProblem;
import org.integritydesk.knowledge.Mark;
import org.integritydesk.knowledge.ParsedEntry;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;

/**
 * Makes an entry of its fields, whatever they were read from. It never stops at the first problem: a field that cannot be
 * read gets a neutral stand-in, so that the rules can be checked on the others, and problems that only the stand-in has are
 * dropped.
 */
final class EntryReading {
    /** Names of all fields but the answer, which entry files have as their body. A group is one field, whatever its columns. */
    static final Set<String> FIELDS = TableRow.COLUMNS.stream()
            .map(column -> column.replaceFirst("\\..*", ""))
            .filter(field -> !field.equals("answer"))
            .collect(Collectors.toUnmodifiableSet());

    /** Rules about the fields on the right mean nothing while the field on the left is unreadable. */
    private static final Map<String, Set<String>> DECIDES = Map.of(
            "kind", Set.of("sources", "route", "mark", "ruling", "expires_on"),
            "area", Set.of("also"),
            "verified_on", Set.of("review_by"),
            "effective_from", Set.of("expires_on"),
            "ruling", Set.of("expires_on"));

    private EntryReading() {}

    /** Reads the fields and checks all rules. The entry is good if no problem was reported. */
    static ParsedEntry.Valid read(EntryFields fields, String answer) {
        var id = fields.text("id").orElse("");
        var status = fields.oneOf("status", EntryStatus.class, "a status").orElse(EntryStatus.DRAFT);
        var content = content(fields, answer);
        report(fields, EntryRules.checkId(id));
        report(fields, EntryRules.check(content));
        return new ParsedEntry.Valid(new EntryId(id), content, status);
    }

    private static EntryContent content(EntryFields fields, String answer) {
        return EntryContent.builder()
                .kind(fields.oneOf("kind", EntryKind.class, "a kind").orElse(EntryKind.FAQ))
                .question(fields.text("question").orElse(""))
                .variants(fields.texts("variants"))
                .answer(answer.strip())
                .area(fields.oneOf("area", PolicyArea.class, "a policy area").orElse(PolicyArea.OTH))
                .also(fields.manyOf("also", PolicyArea.class, "a policy area"))
                .issueType(fields.oneOf("issue_type", IssueType.class, "an issue type")
                        .orElse(IssueType.POLICY_Q))
                .markets(Set.copyOf(fields.manyOf("markets", Market.class, "a market")))
                .conditions(fields.texts("conditions"))
                .nextStep(fields.optionalText("next_step").orElse(null))
                .escalateIf(fields.texts("escalate_if"))
                .route(fields.optionalOneOf("route", EscalationRoute.class, "a route")
                        .orElse(null))
                .sources(fields.sources("sources"))
                .mark(fields.oneOf("mark", Mark.class, "a mark").orElse(Mark.A))
                .verifiedOn(fields.date("verified_on").orElse(LocalDate.EPOCH))
                .reviewBy(fields.date("review_by").orElse(LocalDate.MAX))
                .owner(fields.text("owner").orElse(""))
                .language(fields.optionalText("language").orElse("en"))
                .effectiveFrom(fields.optionalDate("effective_from").orElse(null))
                .expiresOn(fields.optionalDate("expires_on").orElse(null))
                .ruling(fields.ruling("ruling").orElse(null))
                .branch(fields.branch("branch").orElse(null))
                .conflictsWith(fields.texts("conflicts_with").stream()
                        .map(EntryId::new)
                        .toList())
                .build();
    }

    private static void report(EntryFields fields, List<FieldProblem> problems) {
        problems.stream()
                .filter(problem -> isReadable(problem.field(), fields))
                .toList()
                .forEach(problem -> fields.report(problem.field(), problem.sentence()));
    }

    private static boolean isReadable(String field, EntryFields fields) {
        return !fields.isBroken(field)
                && DECIDES.entrySet().stream()
                        .noneMatch(decides -> decides.getValue().contains(field) && fields.isBroken(decides.getKey()));
    }
}
