package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.MAYA;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketMessage;
import org.integritydesk.tickets.TicketOutcome;
import org.junit.jupiter.api.Test;

/** Notes of staff stay with staff. */
@QuarkusTest
class NoteScenario extends TalkedAbout {
    @Test
    void note_neverReachesTheRequester() {
        InChannel asked = askedInChannel();
        int before = mayaInChannel().everythingSaid().size();

        anaAtDesk().sayInThread(asked.card(), "*Note:* this advertiser is a bore");

        anaAtDesk().reads("@Ana Ruiz, your note stays here").isInThreadOf(asked.card());
        stage.settle();
        assertThat(mayaInChannel().everythingSaid()).hasSize(before);
        assertThat(asRep().everythingSaid()).isEmpty();
        assertThat(thread.of(asked.number())).singleElement().satisfies(note -> {
            assertThat(note.passage()).isEqualTo(TicketMessage.Passage.INTERNAL);
            assertThat(note.words()).isEqualTo("this advertiser is a bore");
        });
        assertThat(actsOn(asked)).endsWith(TicketAct.Kind.NOTE);
    }

    @Test
    void whatBecomesANoteByAnEdit_isTakenBack() {
        InChannel asked = askedInChannel();
        String said = anaAtDesk().sayInThread(asked.card(), "this advertiser is a bore");
        mayaInChannel().reads("this advertiser is a bore");

        anaAtDesk().edits(said, "note: this advertiser is a bore");

        anaAtDesk().reads("your note stays here");
        stage.settle();
        assertThat(mayaInChannel().everythingSaid())
                .noneMatch(seen -> seen.words().contains("bore"));
    }

    @Test
    void aNote_staysOne_alsoWithoutItsMark() {
        InChannel asked = askedInChannel();
        String said = anaAtDesk().sayInThread(asked.card(), "note: this advertiser is a bore");

        anaAtDesk().edits(said, "this advertiser is a bore");

        stage.settle();
        assertThat(mayaInChannel().everythingSaid())
                .noneMatch(seen -> seen.words().contains("bore"));
    }

    @Test
    void noteFromAForm_isShownToStaff_andToNobodyElse() {
        InChannel asked = askedInChannel();
        int before = mayaInChannel().everythingSaid().size();

        thread.note(asked.number(), "this advertiser is a bore", ana());

        anaAtDesk()
                .reads("Internal note by @Ana Ruiz")
                .says("this advertiser is a bore")
                .isInThreadOf(asked.card());
        stage.settle();
        assertThat(mayaInChannel().everythingSaid()).hasSize(before);
        assertThat(thread.note(asked.number(), "I am no staff", new Actor(new PersonId(MAYA), Set.of())))
                .isInstanceOf(TicketOutcome.NotAllowed.class);
        assertThat(thread.of(asked.number())).hasSize(1);
    }
}
