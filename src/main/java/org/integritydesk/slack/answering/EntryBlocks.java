package org.integritydesk.slack.answering;

import com.slack.api.model.block.LayoutBlock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
    private EntryBlocks() {}

    static List<LayoutBlock> of(Entry entry, LocalDate today) {
        EntryContent content = entry.content();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + Texts.escape(content.question()) + "*"));
        blocks.add(Blocks.section(Mrkdwn.of(content.answer())));
        if (!content.conditions().isEmpty()) {
            blocks.add(Blocks.section("*Conditions*\n"
                    + content.conditions().stream()
                            .map(condition -> "• " + Texts.escape(condition))
                            .collect(Collectors.joining("\n"))));
        }
        if (content.nextStep() != null) {
            blocks.add(Blocks.section("*Next step:* " + Texts.escape(content.nextStep())));
        }
        blocks.add(Blocks.fields(List.of(
                "*Market*\n" + markets(content),
                "*Policy area*\n" + Texts.escape(content.area().label()),
                "*Verified*\n" + Texts.day(content.verifiedOn()) + " (" + age(content.verifiedOn(), today) + ")",
                "*Evidence*\n" + content.mark() + ": "
                        + Texts.escape(content.mark().label()))));
        if (content.ruling() != null) {
            blocks.add(Blocks.context("*A ruling*, cited as " + Texts.escape(entry.citation()) + "\n*It is for:* "
                    + Texts.escape(content.ruling().scope())));
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
