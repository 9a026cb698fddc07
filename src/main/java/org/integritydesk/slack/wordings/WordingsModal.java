package org.integritydesk.slack.wordings;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.integritydesk.answering.WordingDesk.Ruling;
import org.integritydesk.answering.WordingDesk.Waiting;
import org.integritydesk.answering.WordingProposal;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;

/** The form in which an editor confirms wordings. */
final class WordingsModal {
    /** As many as one reads at a sitting. */
    static final int MOST = 10;

    private static final String WORDING = "wording_";
    private static final String RULING = "ruling_";
    private static final String LATER = "later";
    private static final String ACCEPT = "accept";
    private static final String REJECT = "reject";
    private static final List<Modals.Choice> CHOICES = List.of(
            new Modals.Choice(LATER, "Later"),
            new Modals.Choice(ACCEPT, "Add it to the entry"),
            new Modals.Choice(REJECT, "Reject"));

    private WordingsModal() {}

    static View of(List<Waiting> waiting) {
        if (waiting.isEmpty()) {
            return Modals.page("Wordings", List.of(Blocks.section("No wording waits. Well done.")));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.context(
                "People who asked in these words were helped by these entries. With their words the entries are"
                        + " found more easily. *Remove names of advertisers and people.*"));
        int number = 0;
        for (Waiting each : waiting.subList(0, Math.min(MOST, waiting.size()))) {
            number++;
            long id = each.proposal().id();
            blocks.add(Blocks.divider());
            blocks.add(Blocks.section(
                    "*" + Texts.escape(each.entry().content().question()) + "*\n" + origin(each.proposal())));
            blocks.add(Modals.line(
                    wordingField(id), "Wording " + number, each.proposal().wording(), "", false));
            blocks.add(Modals.choice(RULING + id, "What to do with wording " + number, CHOICES, LATER, ""));
        }
        if (waiting.size() > MOST) {
            blocks.add(Blocks.context("%d more wait.".formatted(waiting.size() - MOST)));
        }
        return Modals.form(WordingActions.FORM, "Wordings to confirm", "Save", "", blocks);
    }

    /** What the editor decided; what is left for later is not among it. */
    static List<Ruling> read(FormValues form) {
        Map<Long, String> rulings = new HashMap<>();
        for (String field : form.values().keySet()) {
            String choice = field.startsWith(RULING) ? form.choice(field) : null;
            if (choice != null && !choice.equals(LATER)) {
                rulings.put(Long.parseLong(field.substring(RULING.length())), choice);
            }
        }
        return rulings.entrySet().stream()
                .map(ruling -> new Ruling(
                        ruling.getKey(),
                        ruling.getValue().equals(ACCEPT),
                        Objects.requireNonNullElse(form.text(wordingField(ruling.getKey())), "")))
                .toList();
    }

    /** The field in which a proposal's wording stands. */
    static String wordingField(long proposal) {
        return WORDING + proposal;
    }

    private static String origin(WordingProposal proposal) {
        return Texts.escape(proposal.entry().value()) + " · "
                + (proposal.ticket() == null ? "picked by the asker" : "answered " + proposal.ticket()) + " on "
                + Texts.day(LocalDate.ofInstant(proposal.proposedAt(), ZoneOffset.UTC));
    }
}
