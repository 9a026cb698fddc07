package org.integritydesk.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.integritydesk.answering.AnsweringNotice;
import org.integritydesk.digest.DigestNotice;
import org.integritydesk.insights.GapNotice;
import org.integritydesk.knowledge.KnowledgeNotice;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.OfflineProfile;
import org.integritydesk.tickets.DeskNotice;
import org.integritydesk.tickets.TicketAct;
import org.integritydesk.tickets.TicketAlert;
import org.integritydesk.tickets.TicketNotice;
import org.integritydesk.tickets.WaveNotice;
import org.integritydesk.webhooks.WebhookNotice;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OfflineProfile.class)
class NoticeCodecTest {
    private static final List<Notice> ALL = List.of(
            new TicketNotice.CardWanted(1001),
            new TicketNotice.CardOutdated(1001),
            new TicketNotice.StaffTold(1001, TicketAct.Kind.REOPEN, 4),
            new TicketNotice.ColleagueTold(1001, "U0STAFF", TicketAct.Kind.REASSIGN, 4),
            new TicketNotice.RequesterTold(1001, TicketAct.Kind.RESOLVE, 4),
            new WaveNotice.WaveFound(3),
            new WaveNotice.WaveChanged(3),
            new TicketNotice.Alerted(1001, TicketAlert.Kind.ANSWER_LATE, Instant.parse("2026-03-03T15:00:00.000001Z")),
            new TicketNotice.LeadAlerted(1001, "U0LEAD", TicketAlert.Kind.ANSWER_FOR_LEADS, Instant.EPOCH),
            new TicketNotice.RequesterChased(1001),
            new WebhookNotice.TicketHappened(1001, 4, "5f0c"),
            new TicketNotice.MessagePassed(1001, 7),
            new TicketNotice.MessageOutdated(1001, 7),
            new TicketNotice.MessageAcknowledged(1001, 7),
            new DeskNotice.ManyAlerts(null, List.of(1001L, 1002L)),
            new DeskNotice.ManyAlerts("U0LEAD", List.of(1001L)),
            new DeskNotice.HandOverDue(Market.CA, Instant.parse("2026-03-03T23:00:00Z")),
            new AnsweringNotice.QuestionReplied(7),
            new AnsweringNotice.PartReplied(8, 7, null),
            new AnsweringNotice.PartReplied(9, 7, "https://hooks.slack.com/commands/1"),
            new AnsweringNotice.HelpGiven("message/C0ROOM/1.2", "C0ROOM", null, true, false),
            new AnsweringNotice.HelpGiven("message/C0ROOM/1.2", "C0ROOM", "1.2", false, true),
            new AnsweringNotice.EntryDoubted("hlt-patch", 1_772_460_300_000L),
            new AnsweringNotice.AnswerRecalled(5, 7),
            new AnsweringNotice.WordingsWaiting(1_772_460_300_000L),
            new AnsweringNotice.DraftWaiting("hlt-patch", 1001),
            new AnsweringNotice.DraftSettled("hlt-patch", 1001),
            new AnsweringNotice.DraftSentBack("alc-x", 3),
            new DigestNotice.EditionReady(3, "C0ROOM"),
            new DigestNotice.DetailsReady(3, "C0ROOM"),
            new DigestNotice.EditionCorrected(3, "C0ROOM"),
            new DigestNotice.PreviewReady(3),
            new DigestNotice.PreviewDetailsReady(3),
            new DigestNotice.PreviewOutdated(3),
            new DigestNotice.OwnWeekDue("U0STAFF", Instant.EPOCH, Instant.parse("2026-03-03T15:00:00Z")),
            new GapNotice.GapFound(4),
            new KnowledgeNotice.ReviewDue("policy lead", LocalDate.of(2026, 7, 15)));

    @Inject
    NoticeCodec codec;

    @Inject
    @Any
    Instance<NoticeFamily> families;

    @Test
    void everyNotice_isReadBackAsItWas() {
        for (Notice notice : ALL) {
            String payload = codec.write(notice);

            assertThat(codec.read(codec.familyOf(notice).name(), payload)).isEqualTo(notice);
            assertThat(payload).doesNotContain("conversation", "topic");
        }
    }

    @Test
    void thisTest_knowsEveryNotice() {
        Stream<Class<?>> declared =
                families.stream().flatMap(family -> Arrays.stream(family.type().getPermittedSubclasses()));

        assertThat(ALL.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(declared.toList());
    }

    /** Rows written by an older version must stay readable: the stored form is a contract. */
    @Test
    void storedForm_doesNotChange() {
        assertThat(codec.write(new TicketNotice.RequesterTold(1001, TicketAct.Kind.RESOLVE, 4)))
                .isEqualTo("{\"type\":\"RequesterTold\",\"number\":1001,\"what\":\"RESOLVE\",\"version\":4}");
        assertThat(codec.read("tickets", "{\"type\":\"RequesterTold\",\"number\":1001,\"what\":\"RESOLVE\"}"))
                .as("as it was stored before notices named the version")
                .isEqualTo(new TicketNotice.RequesterTold(1001, TicketAct.Kind.RESOLVE, 0));
        assertThat(codec.familyOf(new TicketNotice.CardWanted(1)).name()).isEqualTo("tickets");
        assertThat(codec.familyOf(new AnsweringNotice.QuestionReplied(1)).name())
                .isEqualTo("answering");
        assertThat(codec.familyOf(new DigestNotice.EditionReady(1, "C")).name()).isEqualTo("digest");
        assertThat(codec.familyOf(new KnowledgeNotice.ReviewDue("lead", LocalDate.EPOCH))
                        .name())
                .isEqualTo("knowledge");
    }

    @Test
    void unknown_isRefused() {
        assertThatThrownBy(() -> codec.read("nobody", "{}")).hasMessage("Unknown notice family nobody");
        assertThatThrownBy(() -> codec.read("tickets", "{\"type\":\"Nothing\"}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> codec.read("tickets", "not json")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> codec.write(() -> "nobody's")).isInstanceOf(IllegalArgumentException.class);
    }
}
