package org.integritydesk.slack.confidence;

import com.slack.api.model.block.LayoutBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.integritydesk.answering.ConfidenceDesk.Overview;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.ConfidenceFit;
import org.integritydesk.knowledge.FitUse;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.knowledge.KeptFit;
import org.integritydesk.knowledge.ProposedFit;
import org.integritydesk.knowledge.Refit;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.jspecify.annotations.Nullable;

/** From when on the desk answers, and what that was learned from. */
final class ConfidenceMessage {
    private static final String TITLE = "How sure I must be";

    private ConfidenceMessage() {}

    /**
     * The overview.
     *
     * @param news said first; empty: nothing happened
     * @param mayChange whether the person gets the buttons
     */
    static Message of(String news, Overview overview, boolean mayChange) {
        var state = overview.state();
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!news.isEmpty()) {
            blocks.add(Blocks.section("*" + news + "*"));
        }
        blocks.add(Blocks.header(TITLE));
        blocks.add(Blocks.section(bands(state.gate())));
        blocks.add(Blocks.section(judged(overview)));
        if (mayChange) {
            blocks.add(Blocks.actions(Blocks.confirming(
                    "Refit now",
                    ConfidenceActions.REFIT,
                    "refit",
                    "Refit now?",
                    "I fit confidence to the judged answers. If that does better on those held out, it is used at once."
                            + " You can take it back here.")));
        }
        blocks.add(Blocks.divider());
        int inUse = state.inUse().number();
        for (KeptFit kept : state.latest()) {
            blocks.add(fit(kept.made().fit().number(), made(kept), inUse, mayChange));
        }
        blocks.add(
                fit(ConfidenceFit.SHIPPED.number(), "ships with me; fitted to public question sets", inUse, mayChange));
        if (!state.uses().isEmpty()) {
            blocks.add(Blocks.context("Switches, latest first: "
                    + state.uses().stream().map(ConfidenceMessage::use).collect(Collectors.joining("; ")) + "."));
        }
        return new Message(news.isEmpty() ? TITLE : news, blocks);
    }

    static Message say(String sentence) {
        return new Message(sentence, List.of(Blocks.section(sentence)));
    }

    private static String bands(Gate gate) {
        return "I *answer* from confidence %s on, if the nearest wording is alike by %s at least (computed from the entries). From %s on I *offer titles*. Below that I open a *ticket*."
                .formatted(decimal(gate.answer()), decimal(gate.floor()), decimal(gate.suggest()));
    }

    private static String judged(Overview overview) {
        return "Askers judged *%d answers*: the first entry found was right for %d, and wrong for %d. A refit takes %d, with %d right and %d wrong ones."
                .formatted(
                        overview.judged(),
                        overview.judged() - overview.wrong(),
                        overview.wrong(),
                        Refit.ENOUGH,
                        Refit.ENOUGH_OF_EACH,
                        Refit.ENOUGH_OF_EACH);
    }

    private static LayoutBlock fit(int number, String what, int inUse, boolean mayChange) {
        String line = "*Fit %d*%s · %s".formatted(number, number == inUse ? " (in use)" : "", what);
        return number == inUse || !mayChange
                ? Blocks.section(line)
                : Blocks.section(
                        line,
                        Blocks.confirming(
                                "Use fit " + number,
                                ConfidenceActions.USE,
                                Integer.toString(number),
                                "Use fit %d?".formatted(number),
                                "All questions from now on are decided with it. You can take it back here."));
    }

    private static String made(KeptFit kept) {
        ProposedFit made = kept.made();
        return "made by %s on %s from %d judged answers, %d %% of them right. Log loss on those held out: %s, with fit %d before: %s (lower is better)."
                .formatted(
                        who(kept.madeBy()),
                        day(kept.madeAt()),
                        made.judged(),
                        Math.round(100 * made.rightShare()),
                        decimal(made.lossAfter()),
                        made.insteadOf(),
                        decimal(made.lossBefore()));
    }

    private static String use(FitUse use) {
        return "fit %d by %s on %s".formatted(use.number(), who(use.by()), day(use.at()));
    }

    private static String who(@Nullable PersonId person) {
        return person == null ? "myself" : Texts.mention(person.value());
    }

    private static String day(Instant instant) {
        return Texts.day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
