package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.Mark;
import org.integritydesk.knowledge.Source;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Modals.Choice;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/** The form in which an editor checks a draft before it answers anybody. Field names are those of entry files. */
final class ReviewModal {
    private static final String QUESTION = "question";
    private static final String VARIANTS = "variants";
    static final String ANSWER = "answer";
    private static final String AREA = "area";
    private static final String ISSUE_TYPE = "issue_type";
    private static final String MARKETS = "markets";
    private static final String NEXT_STEP = "next_step";
    private static final String SOURCES = "sources";
    private static final String SOURCE_TITLE = "source_title";
    private static final String SOURCE_DATE = "source_date";
    private static final String MARK = "mark";
    private static final String REVIEW_BY = "review_by";
    private static final List<Choice> MARKET_CHOICES = List.of(
            new Choice(Market.US.name(), "United States"),
            new Choice(Market.CA.name(), "Canada"),
            new Choice(Market.NA.name(), "United States and Canada, the same answer"),
            new Choice(Market.GLOBAL.name(), "All markets"));

    private ReviewModal() {}

    /** @param suggested where the answer was given, offered as its source; null: unknown */
    static View of(Entry entry, @Nullable Source suggested) {
        EntryContent content = entry.content();
        Source source =
                content.sources().isEmpty() ? suggested : content.sources().getFirst();
        List<LayoutBlock> blocks = List.of(
                Blocks.context("Remove names of advertisers and people: everybody who asks will read this."),
                Modals.line(QUESTION, "Question", content.question(), "", true),
                Modals.paragraph(
                        VARIANTS,
                        "Other wordings",
                        String.join("\n", content.variants()),
                        "One a line, as reps type them. Each one makes the answer easier to find.",
                        false),
                Modals.paragraph(
                        ANSWER,
                        "Answer",
                        content.answer(),
                        "Start with the answer. Promise nothing: “may be allowed if”.",
                        true),
                Modals.line(NEXT_STEP, "Next step", content.nextStep(), "What the asker should do now.", false),
                Modals.choice(AREA, "Policy area", areas(), content.area().name(), ""),
                Modals.choice(
                        ISSUE_TYPE,
                        "Issue type",
                        names(IssueType.values()),
                        content.issueType().name(),
                        ""),
                Modals.choice(
                        MARKETS, "Market", MARKET_CHOICES, market(content.markets()), "Where the ad is delivered."),
                Modals.line(
                        SOURCES,
                        "Source address",
                        source == null ? null : source.url().toString(),
                        "The policy page, or the ticket in which it was decided.",
                        true),
                Modals.line(SOURCE_TITLE, "Source title", source == null ? null : source.title(), "", true),
                Modals.line(
                        SOURCE_DATE,
                        "Source date",
                        source == null ? null : source.date(),
                        "The page's own date: YYYY, YYYY-MM or YYYY-MM-DD. Empty: undated.",
                        false),
                Modals.choice(MARK, "Evidence", marks(), content.mark().name(), ""),
                Modals.day(REVIEW_BY, "Review by", content.reviewBy(), true));
        return Modals.form(
                DraftActions.REVIEW_FORM,
                "Review draft",
                "Publish",
                DraftRef.of(entry).toString(),
                blocks);
    }

    /** Whether the form has a field of this name. */
    static boolean shows(String field) {
        return Set.of(QUESTION, VARIANTS, ANSWER, AREA, ISSUE_TYPE, MARKETS, NEXT_STEP, SOURCES, MARK, REVIEW_BY)
                .contains(field);
    }

    /** What the editor made of the draft; fields the form does not show stay as they were. */
    static EntryContent read(FormValues form, EntryContent draft, LocalDate today) {
        return new EntryContent(
                draft.kind(),
                Objects.requireNonNullElse(form.text(QUESTION), ""),
                lines(form.text(VARIANTS)),
                Objects.requireNonNullElse(form.text(ANSWER), ""),
                PolicyArea.valueOf(Objects.requireNonNullElse(
                        form.choice(AREA), draft.area().name())),
                draft.also(),
                IssueType.valueOf(Objects.requireNonNullElse(
                        form.choice(ISSUE_TYPE), draft.issueType().name())),
                Set.of(Market.valueOf(Objects.requireNonNullElse(form.choice(MARKETS), market(draft.markets())))),
                draft.conditions(),
                form.text(NEXT_STEP),
                draft.escalateIf(),
                draft.route(),
                sources(form),
                Mark.valueOf(Objects.requireNonNullElse(
                        form.choice(MARK), draft.mark().name())),
                today,
                Objects.requireNonNullElse(form.day(REVIEW_BY), draft.reviewBy()),
                draft.owner(),
                draft.language());
    }

    private static List<Source> sources(FormValues form) {
        String url = form.text(SOURCES);
        if (url == null) {
            return List.of();
        }
        return List.of(new Source(
                address(url),
                Objects.requireNonNullElse(form.text(SOURCE_TITLE), ""),
                Objects.requireNonNullElse(form.text(SOURCE_DATE), Source.UNDATED)));
    }

    /** What is not an address at all becomes one that the rules refuse, with their own sentence. */
    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return URI.create("unreadable:address");
        }
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static List<Choice> areas() {
        return Arrays.stream(PolicyArea.values())
                .map(area -> new Choice(area.name(), area.name() + ": " + area.label()))
                .toList();
    }

    private static List<Choice> marks() {
        return Arrays.stream(Mark.values())
                .map(mark -> new Choice(mark.name(), mark + ": " + mark.label()))
                .toList();
    }

    private static <E extends Enum<E>> List<Choice> names(E[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), value.name()))
                .toList();
    }

    private static String market(Set<Market> markets) {
        return markets.size() == 1 ? markets.iterator().next().name() : Market.NA.name();
    }
}
