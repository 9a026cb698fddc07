package org.integritydesk.slack.answering;

import com.slack.api.model.block.LayoutBlock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.Source;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Mrkdwn;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/** An entry as people read it: answer, conditions, next step, market, dates, ruling, source. */
final class EntryBlocks {
    /** Longer ones are hard to read in a message. */
    private static final int ANSWER = 2_500;

    private static final int CONDITIONS = 1_500;
    private static final int LINE = 600;
    /** Leaves room for a heading. */
    static final int PART = 2_900;

    private EntryBlocks() {}

    /** In a message: what is long is shortened. */
    static List<LayoutBlock> of(Entry entry, LocalDate today) {
        EntryContent content = entry.content();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + Texts.escape(content.question(), LINE) + "*"));
        blocks.add(Blocks.section(answer(entry)));
        if (!content.conditions().isEmpty()) {
            blocks.add(Blocks.section("*Conditions*\n" + Texts.shortenAtWord(conditions(content), CONDITIONS)));
        }
        if (content.nextStep() != null) {
            blocks.add(Blocks.section("*Next step:* " + Texts.escape(content.nextStep(), LINE)));
        }
        blocks.addAll(facts(entry, today));
        return blocks;
    }

    /** In a modal: every word of it. */
    static List<LayoutBlock> whole(Entry entry, LocalDate today) {
        EntryContent content = entry.content();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + Texts.escape(content.question()) + "*"));
        blocks.addAll(Blocks.paragraphs(Mrkdwn.parts(content.answer(), PART)));
        if (!content.conditions().isEmpty()) {
            blocks.addAll(Blocks.paragraphs(Texts.parts("*Conditions*\n" + conditions(content), PART)));
        }
        if (content.nextStep() != null) {
            blocks.add(Blocks.section("*Next step:* " + Texts.escape(content.nextStep())));
        }
        blocks.addAll(facts(entry, today));
        return blocks;
    }

    /** Its answer in a message. */
    static String answer(Entry entry) {
        return Mrkdwn.of(entry.content().answer(), ANSWER);
    }

    /**
     * The way to the whole answer, below a message that shows it shortened; empty: all of it is there.
     *
     * @param action how the entry is found again: as it was shown, or as it is now
     */
    static List<LayoutBlock> fullAnswer(Entry entry, String action, QuestionId question) {
        EntryContent content = entry.content();
        return Mrkdwn.of(content.answer()).length() > ANSWER
                        || conditions(content).length() > CONDITIONS
                ? List.of(Blocks.actions(Blocks.button("Full answer", action, Long.toString(question.value()))))
                : List.of();
    }

    private static String conditions(EntryContent content) {
        return content.conditions().stream()
                .map(condition -> "• " + Texts.escape(condition))
                .collect(Collectors.joining("\n"));
    }

    /** Market, dates, ruling, source. */
    private static List<LayoutBlock> facts(Entry entry, LocalDate today) {
        EntryContent content = entry.content();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.fields(List.of(
                "*Market*\n" + markets(content),
                "*Policy area*\n" + Texts.escape(content.area().label()),
                "*Verified*\n" + Texts.day(content.verifiedOn()) + " (" + age(content.verifiedOn(), today) + ")",
                "*Evidence*\n" + content.mark() + ": "
                        + Texts.escape(content.mark().label()))));
        if (content.ruling() != null) {
            blocks.add(Blocks.context("*A ruling*, cited as " + Texts.escape(entry.citation(), LINE) + "\n*It is for:* "
                    + Texts.escape(content.ruling().scope(), LINE)));
        }
        if (content.effectiveFrom() != null || content.expiresOn() != null) {
            blocks.add(Blocks.context(
                    "Holds" + on(" from ", content.effectiveFrom()) + on(" until ", content.expiresOn())));
        }
        if (!content.sources().isEmpty()) {
            blocks.add(Blocks.context("Source: "
                    + content.sources().stream().map(EntryBlocks::source).collect(Collectors.joining(" · "))));
        }
        if (content.isStale(today)) {
            blocks.add(Blocks.context(":warning: *This answer is stale.* It was due for review on "
                    + Texts.day(content.reviewBy()) + " (" + age(content.reviewBy(), today)
                    + "). Confirm with AdEx before you rely on it."));
        }
        return blocks;
    }

    static String markets(EntryContent content) {
        return content.markets().stream()
                .sorted(Comparator.naturalOrder())
                .map(Market::label)
                .collect(Collectors.joining(" and "));
    }

    private static String on(String word, @Nullable LocalDate day) {
        return day == null ? "" : word + Texts.day(day);
    }

    private static String source(Source source) {
        String date =
                source.date().equals(Source.UNDATED) ? Source.UNDATED : "page dated " + Texts.escape(source.date());
        return "<" + Texts.escape(source.url().toString()).replace("|", "%7C") + "|"
                + Texts.escape(source.title().replace('|', '/')) + "> (" + date + ")";
    }

    private static String age(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        return switch ((int) Math.clamp(days, -1, 2)) {
            case -1 -> "in the future";
            case 0 -> "today";
            case 1 -> "yesterday";
            default -> days + " days ago";
        };
    }
}
