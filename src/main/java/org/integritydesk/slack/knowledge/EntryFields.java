package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integritydesk.knowledge.Branch;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.FieldProblem;
import org.integritydesk.knowledge.Mark;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Modals.Choice;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an entry in a form, and what was made of them. Names are those of entry files; what a form does not show
 * stays as it was.
 */
final class EntryFields {
    static final String ANSWER = "answer";
    private static final String QUESTION = "question";
    private static final String VARIANTS = "variants";
    private static final String AREA = "area";
    private static final String ISSUE_TYPE = "issue_type";
    private static final String MARKETS = "markets";
    private static final String CONDITIONS = "conditions";
    private static final String NEXT_STEP = "next_step";
    private static final String ROUTE = "route";
    private static final String SOURCES = "sources";
    private static final String MARK = "mark";
    private static final String CHECKED = "verified_on";
    private static final String REVIEW_BY = "review_by";
    private static final String EFFECTIVE_FROM = "effective_from";
    private static final String EXPIRES_ON = "expires_on";
    private static final String OWNER = "owner";
    private static final String BRANCH = "branch";
    private static final String BRANCH_VALUE = "branch_value";

    private static final List<Choice> MARKET_CHOICES = List.of(
            new Choice(Market.US.name(), "United States"),
            new Choice(Market.CA.name(), "Canada"),
            new Choice(Market.NA.name(), "United States and Canada, the same answer"),
            new Choice(Market.GLOBAL.name(), "All markets"));

    private EntryFields() {}

    /** The fields of this content; a ruling has some of its own. */
    static List<LayoutBlock> of(EntryContent content) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.context("Remove names of advertisers and people: everybody who asks will read this."));
        blocks.add(Modals.line(QUESTION, "Question", content.question(), "", true));
        blocks.add(lines(
                VARIANTS,
                "Other wordings",
                content.variants(),
                "One a line, as reps type them. Each one makes the answer easier to find.",
                false));
        blocks.add(Modals.paragraph(
                ANSWER,
                "Answer",
                content.answer(),
                "Start with the answer. Promise nothing: “may be allowed if”.",
                true));
        if (content.kind() == EntryKind.RULING) {
            blocks.addAll(RulingFields.of(content.ruling()));
        }
        blocks.add(lines(CONDITIONS, "Conditions", content.conditions(), "What must hold, one a line.", false));
        blocks.add(Modals.line(NEXT_STEP, "Next step", content.nextStep(), "What the asker should do now.", false));
        if (content.kind() == EntryKind.REFERRAL || content.kind() == EntryKind.ESCALATE) {
            blocks.add(Modals.choice(
                    ROUTE,
                    "Who takes it on",
                    choices(EscalationRoute.values(), route -> route + ": " + route.label()),
                    content.route() == null ? null : content.route().name(),
                    ""));
        }
        boolean untouched = content.question().isEmpty() && content.area() == PolicyArea.OTH;
        blocks.add(Modals.choice(
                AREA,
                "Policy area",
                choices(PolicyArea.values(), area -> area + ": " + area.label()),
                untouched ? null : content.area().name(),
                ""));
        blocks.add(Modals.choice(
                ISSUE_TYPE,
                "Issue type",
                choices(IssueType.values(), IssueType::name),
                content.issueType().name(),
                ""));
        blocks.add(Modals.choice(
                MARKETS, "Market", MARKET_CHOICES, market(content.markets()), "Where the ad is delivered."));
        blocks.add(lines(
                SOURCES,
                "Sources",
                content.sources().stream().map(SourceLine::of).toList(),
                "One a line: address | title | the page's own date (YYYY, YYYY-MM, YYYY-MM-DD, or nothing).",
                true));
        blocks.add(Modals.choice(
                MARK,
                "Evidence",
                choices(Mark.values(), mark -> mark + ": " + mark.label()),
                content.mark().name(),
                ""));
        blocks.add(Modals.tick(CHECKED, "Verified", new Choice("today", "I have checked the sources today"), false));
        blocks.add(Modals.day(REVIEW_BY, "Review by", content.reviewBy(), true));
        blocks.add(Modals.day(EFFECTIVE_FROM, "Holds from", content.effectiveFrom(), false));
        blocks.add(Modals.day(EXPIRES_ON, "Expires after", content.expiresOn(), content.kind() == EntryKind.RULING));
        blocks.add(Modals.line(OWNER, "Owner", content.owner(), "The role that keeps it true.", true));
        Branch branch = content.branch();
        blocks.add(Modals.line(
                BRANCH,
                "Question to ask back",
                branch == null ? null : branch.question(),
                "If the answer depends on a fact that askers leave out. Entries with the same question are its other answers.",
                false));
        blocks.add(Modals.line(
                BRANCH_VALUE, "Reply for which this is the answer", branch == null ? null : branch.value(), "", false));
        return blocks;
    }

    /** What somebody made of the base in the form. */
    static EntryContent read(FormValues form, EntryContent base, EntryKind kind, LocalDate today) {
        return base.toBuilder()
                .kind(kind)
                .question(text(form, QUESTION, base.question()))
                .variants(form.has(VARIANTS) ? form.lines(VARIANTS) : base.variants())
                .answer(text(form, ANSWER, base.answer()))
                .conditions(form.has(CONDITIONS) ? form.lines(CONDITIONS) : base.conditions())
                .nextStep(form.has(NEXT_STEP) ? form.text(NEXT_STEP) : base.nextStep())
                .route(choice(form, ROUTE, EscalationRoute.class, base.route()))
                .area(Objects.requireNonNull(choice(form, AREA, PolicyArea.class, base.area())))
                .issueType(Objects.requireNonNull(choice(form, ISSUE_TYPE, IssueType.class, base.issueType())))
                .markets(markets(form, base.markets()))
                .sources(
                        form.has(SOURCES)
                                ? form.lines(SOURCES).stream()
                                        .map(SourceLine::parse)
                                        .toList()
                                : base.sources())
                .mark(Objects.requireNonNull(choice(form, MARK, Mark.class, base.mark())))
                .verifiedOn(form.ticked(CHECKED) ? today : base.verifiedOn())
                .reviewBy(Objects.requireNonNullElse(form.day(REVIEW_BY), base.reviewBy()))
                .effectiveFrom(form.has(EFFECTIVE_FROM) ? form.day(EFFECTIVE_FROM) : base.effectiveFrom())
                .expiresOn(form.has(EXPIRES_ON) ? form.day(EXPIRES_ON) : base.expiresOn())
                .owner(text(form, OWNER, base.owner()))
                .ruling(kind == EntryKind.RULING ? RulingFields.read(form, base.ruling(), today) : null)
                .branch(form.has(BRANCH) || form.has(BRANCH_VALUE) ? branch(form) : base.branch())
                .build();
    }

    /** Sentences by field; what the form does not show is told at the answer. */
    static Map<String, String> errors(FormValues form, List<FieldProblem> problems) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (FieldProblem problem : problems) {
            String field = form.has(problem.field()) ? problem.field() : ANSWER;
            errors.merge(field, problem.sentence(), (one, other) -> one + "; " + other);
        }
        return errors;
    }

    private static @Nullable Branch branch(FormValues form) {
        String question = form.text(BRANCH);
        String value = form.text(BRANCH_VALUE);
        return question == null && value == null
                ? null
                : new Branch(Objects.requireNonNullElse(question, ""), Objects.requireNonNullElse(value, ""));
    }

    /** A list, an item a line. One that is too long for a field is not shown at all: a form must not cut it. */
    private static LayoutBlock lines(String name, String label, List<String> items, String hint, boolean required) {
        String text = String.join("\n", items);
        return Modals.fits(text)
                ? Modals.paragraph(name, label, text, hint, required)
                : Blocks.context("*" + label + "* (" + items.size()
                        + ") are too long for this form and stay as they are. Change them in a file.");
    }

    private static String text(FormValues form, String name, String base) {
        return form.has(name) ? Objects.requireNonNullElse(form.text(name), "") : base;
    }

    private static <E extends Enum<E>> @Nullable E choice(
            FormValues form, String name, Class<E> type, @Nullable E base) {
        String chosen = form.choice(name);
        return chosen == null ? base : Enum.valueOf(type, chosen);
    }

    /** The form has one choice only; if it was not touched, the entry keeps its own set. */
    private static Set<Market> markets(FormValues form, Set<Market> base) {
        String chosen = form.choice(MARKETS);
        return chosen == null || chosen.equals(market(base)) ? withoutNothing(base) : Set.of(Market.valueOf(chosen));
    }

    private static Set<Market> withoutNothing(Set<Market> markets) {
        return markets.isEmpty() ? Set.of(Market.NA) : markets;
    }

    private static String market(Set<Market> markets) {
        return markets.size() == 1 ? markets.iterator().next().name() : Market.NA.name();
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), label.apply(value)))
                .collect(Collectors.toList());
    }
}
