package org.integritydesk.slack.wordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import com.slack.api.model.view.ViewState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integritydesk.answering.QuestionId;
import org.integritydesk.answering.WordingDesk.Ruling;
import org.integritydesk.answering.WordingDesk.Waiting;
import org.integritydesk.answering.WordingProposal;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.slack.Golden;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.tickets.TicketNumber;
import org.junit.jupiter.api.Test;

class WordingsModalTest {
    private static final Instant DAY = Instant.parse("2026-03-02T14:05:00Z");

    @Test
    void eachWording_canBeEdited_acceptedOrRejected() {
        Golden.matches(
                "wordings",
                WordingsModal.of(List.of(
                        waiting(1, "is craft beer ok?", "Can a craft brewery run ads?"),
                        new Waiting(
                                new WordingProposal(2, someId(), "cure patches ok?", null, new TicketNumber(1001), DAY),
                                someEntry("hlt-patches", someContent("Can a patch brand run ads?"))))));
    }

    @Test
    void nothingWaits() {
        Golden.matches("wordings-none", WordingsModal.of(List.of()));
    }

    @Test
    void onlyTen_areShownAtATime() {
        List<Waiting> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(waiting(i, "wording " + i, "Can a craft brewery run ads?"));
        }

        Golden.matches("wordings-many", WordingsModal.of(many));
    }

    @Test
    void nudge() {
        Golden.matches("wordings-waiting", WordingsMessage.of(7));
    }

    @Test
    void rulings_areRead_laterIsNone() {
        FormValues form = new FormValues(Map.of(
                "wording_1", typed("wording_1", "is craft beer ok?"),
                "ruling_1", chosen("ruling_1", "accept"),
                "wording_2", typed("wording_2", ""),
                "ruling_2", chosen("ruling_2", "reject"),
                "wording_3", typed("wording_3", "what else?"),
                "ruling_3", chosen("ruling_3", "later")));

        assertThat(WordingsModal.read(form))
                .containsExactlyInAnyOrder(new Ruling(1, true, "is craft beer ok?"), new Ruling(2, false, ""));
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileView(text -> WordingsModal.of(List.of(waiting(1, text, text), waiting(2, text, text))));
    }

    private static Waiting waiting(long id, String wording, String question) {
        return new Waiting(
                new WordingProposal(id, someId(), wording, new QuestionId(7), null, DAY),
                someEntry("alc-craft-brewery-us", someContent(question)));
    }

    private static EntryId someId() {
        return new EntryId("alc-craft-brewery-us");
    }

    private static Map<String, ViewState.Value> typed(String field, String text) {
        var value = new ViewState.Value();
        value.setValue(text);
        return Map.of(field, value);
    }

    private static Map<String, ViewState.Value> chosen(String field, String choice) {
        var option = new ViewState.SelectedOption();
        option.setValue(choice);
        var value = new ViewState.Value();
        value.setSelectedOption(option);
        return Map.of(field, value);
    }
}
