package org.integritydesk.slack.answering;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.integritydesk.answering.FoundEntry;
import org.integritydesk.answering.SearchRecord;
import org.integritydesk.answering.Why;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.taxonomy.Market;

/** Why a question got its reply: sentences first, then the figures they rest on. */
final class WhyModal {
    private static final int QUESTION = 1_000;
    private static final int TEXT = 400;
    private static final int WORDS = 12;

    private WhyModal() {}

    static View of(Why why) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + headline(why) + "*"));
        blocks.addAll(Blocks.quote(Texts.shorten(why.asked(), QUESTION)));
        if (why.readAs() != null) {
            blocks.add(Blocks.context("Read together with the question before: " + quoted(why.readAs())));
        }
        blocks.add(Blocks.section(why.reasons().stream()
                .map(reason -> "• " + Texts.escape(reason))
                .collect(Collectors.joining("\n"))));
        if (why.search() != null) {
            searched(why, why.search(), blocks);
        }
        blocks.add(Blocks.context(
                (why.question() == null ? "Only tried: nothing is recorded, nobody is called" : asked(why))
                        + " · decided in " + why.tookMs() + " ms"));
        return Modals.page(why.question() == null ? "Why (only tried)" : "Why " + why.question(), blocks);
    }

    private static String headline(Why why) {
        String outcome = switch (why.outcome()) {
            case ANSWER -> ":white_check_mark: Answered";
            case REFER -> ":arrow_right: Referred to another team";
            case CLARIFY -> ":left_speech_bubble: Asked back";
            case SUGGEST -> ":card_index_dividers: Titles offered";
            case ESCALATE -> ":ticket: A person is called";
        };
        return outcome
                + (why.entry() == null ? "" : ": " + Texts.escape(why.entry().toString()))
                + (why.ticket() == null ? "" : " · " + why.ticket());
    }

    private static void searched(Why why, SearchRecord search, List<LayoutBlock> blocks) {
        Gate gate = search.gate();
        blocks.add(Blocks.divider());
        blocks.add(Blocks.section("*Searched as* " + quoted(search.text()) + corrections(search)));
        blocks.add(Blocks.fields(List.of(
                "*Filters*\nmarket: " + market(why, search) + "\nlanguage: English\nin force on "
                        + Texts.day(LocalDate.ofInstant(why.askedAt(), ZoneOffset.UTC)),
                "*Confidence*\n" + figure(search.confidence()) + " (from evidence " + figure(search.evidence()) + ")",
                "*Thresholds*\nanswer " + figure(gate.answer()) + " · offer " + figure(gate.suggest())
                        + "\ncosine at least " + figure(gate.floor()))));
        for (int place = 1; place <= why.found().size(); place++) {
            found(place, why.found().get(place - 1), blocks);
        }
        blocks.add(Blocks.context("Fit " + gate.fit() + (gate.fit() == 0 ? " (shipped)" : "") + " · model "
                + Texts.escape(search.model()) + " · knowledge revision " + search.revision()));
    }

    private static void found(int place, FoundEntry entry, List<LayoutBlock> blocks) {
        blocks.add(Blocks.divider());
        blocks.add(Blocks.section("*" + place + ". " + Texts.escape(Texts.shorten(entry.question(), TEXT)) + "*\n"
                + Texts.escape(entry.entryId()) + " v" + entry.version()));
        blocks.add(Blocks.fields(List.of(
                "*Nearest wording*\n" + quoted(entry.matchedWording()) + ", cosine " + figure(entry.similarity()),
                "*Shared words, with weight*\n" + words(entry),
                "*Signals*\nnearness " + figure(entry.signals().dense()) + " · words "
                        + figure(entry.signals().lexical()) + " · vote "
                        + figure(entry.signals().vote()),
                "*Score*\n" + figure(entry.score()))));
    }

    /** The evidence is for the market as it is known now; it may have been told after the search, or be a guess. */
    private static String market(Why why, SearchRecord search) {
        String now = why.market().label() + " (" + Texts.escape(why.marketEvidence()) + ")";
        if (search.market() != why.market()) {
            return search.market().label() + ", then " + now;
        }
        return search.market() == Market.UNSPEC ? "any, none was said" : now;
    }

    private static String corrections(SearchRecord search) {
        return search.corrections().isEmpty()
                ? ""
                : "\nCorrected: "
                        + search.corrections().stream()
                                .limit(WORDS)
                                .map(correction ->
                                        Texts.escape(correction.typed()) + " → " + Texts.escape(correction.meant()))
                                .collect(Collectors.joining(", "));
    }

    private static String words(FoundEntry entry) {
        return entry.matchedWords().isEmpty()
                ? "none"
                : entry.matchedWords().stream()
                        .limit(WORDS)
                        .map(word -> Texts.escape(word.spelling()) + " " + figure(word.weight()))
                        .collect(Collectors.joining(", "));
    }

    private static String asked(Why why) {
        return "Asked <!date^" + why.askedAt().getEpochSecond() + "^{date_short_pretty} {time}|" + why.askedAt() + ">";
    }

    private static String quoted(String text) {
        return "“" + Texts.escape(Texts.shorten(text, TEXT)) + "”";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
