package org.integritydesk.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integritydesk.chat.RoomId;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.Test;

/** What staff do with editions: approve, skip, correct. */
@QuarkusTest
@TestProfile(OfflineProfile.class)
class DigestReviewTest extends DigestStory {
    @Inject
    DigestReview review;

    @Test
    void withApproval_staffDecideOnce_howeverManyPress() throws Exception {
        RoomId room = new RoomId("C0OFFAPPROVAL");
        channels.choose(settings(room).approval(true).build(), STAFF);
        rows.of("update digest_channel set since = '2020-01-01' where room = 'C0OFFAPPROVAL' returning room");
        AtOnce.run(4, 12, n -> {
            desk.postDue(monday());
            return n;
        });
        KeptEdition waiting = desk.newest(room).orElseThrow();
        assertThat(waiting.state()).isEqualTo(EditionState.WAITING);
        assertThat(told(waiting)).containsExactlyInAnyOrder("PreviewReady", "PreviewDetailsReady");
        assertThat(review.post(waiting.id(), REP)).isInstanceOf(DigestReview.Outcome.NotAllowed.class);

        List<DigestReview.Outcome> outcomes = AtOnce.run(4, 12, n -> review.post(waiting.id(), STAFF));

        assertThat(outcomes)
                .filteredOn(DigestReview.Outcome.Done.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(DigestReview.Outcome.TooLate.class::isInstance)
                .hasSize(11);
        assertThat(told(waiting))
                .containsExactlyInAnyOrder(
                        "PreviewReady", "PreviewDetailsReady", "PreviewOutdated", "EditionReady", "DetailsReady");
        assertThat(review.skip(waiting.id(), STAFF)).isInstanceOf(DigestReview.Outcome.TooLate.class);
    }

    @Test
    void corrected_changesWhatWasPosted_andSaysSo_andWhatIsSkipped_staysAsItIs() {
        RoomId room = new RoomId("C0OFFCORRECT");
        channels.choose(settings(room).build(), STAFF);
        desk.postNow(room);
        KeptEdition posted = desk.newest(room).orElseThrow();
        var change = new Editorial.Change(
                "Sorry", Set.of(DigestPart.TOP), Set.of("WINS:0"), "CHANGED:0:CLIENTS", "Wait", "A wrong day");

        assertThat(review.edit(posted.id(), null, change, REP)).isInstanceOf(DigestReview.Outcome.NotAllowed.class);
        assertThat(review.edit(posted.id(), null, change, STAFF)).isInstanceOf(DigestReview.Outcome.Done.class);

        KeptEdition corrected = desk.edition(posted.id()).orElseThrow();
        assertThat(corrected.editorial().note()).isEqualTo("Sorry");
        assertThat(corrected.editorial().hiddenLines()).containsExactly("WINS:0");
        assertThat(corrected.editorial().texts()).isEqualTo(Map.of("CHANGED:0:CLIENTS", "Wait"));
        assertThat(corrected.editorial().isCorrection()).isTrue();
        assertThat(corrected.editorial().corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.why()).isEqualTo("A wrong day");
            assertThat(correction.former()).isEqualTo(posted.shown());
        });
        assertThat(corrected.written()).isEqualTo(posted.written());
        assertThat(corrected.shown().layout().parts()).doesNotContain(DigestPart.TOP);
        assertThat(told(posted)).contains("EditionCorrected");

        channels.choose(settings(room).approval(true).build(), STAFF);
        desk.postNow(room);
        KeptEdition skipped = desk.newest(room).orElseThrow();
        review.skip(skipped.id(), STAFF);
        assertThat(review.edit(skipped.id(), null, change, STAFF)).isInstanceOf(DigestReview.Outcome.TooLate.class);
        assertThat(told(skipped)).doesNotContain("EditionReady", "EditionCorrected");
    }

    /** Each sees what the other said was wrong. */
    @Test
    void correctionsAtOnce_areAllKept() throws Exception {
        RoomId room = new RoomId("C0OFFATONCE");
        channels.choose(settings(room).build(), STAFF);
        desk.postNow(room);
        long id = desk.newest(room).orElseThrow().id();

        AtOnce.run(
                8,
                16,
                n -> review.edit(
                        id,
                        null,
                        new Editorial.Change("Note " + n, Set.of(), Set.of(), null, null, "Why " + n),
                        STAFF));

        List<Correction> kept = desk.edition(id).orElseThrow().editorial().corrections();
        assertThat(kept).hasSize(16).extracting(Correction::why).doesNotHaveDuplicates();
        assertThat(kept.subList(1, 16)).extracting(Correction::formerNote).doesNotContainNull();
        channels.subscribe(room, false, STAFF);
    }

    /** Two have the form open; whoever saves last would undo what the other changed. */
    @Test
    void changeOfWhatSomebodyElseChanged_isNotTaken() {
        RoomId room = new RoomId("C0OFFOUTDATED");
        channels.choose(settings(room).approval(true).build(), STAFF);
        desk.postNow(room);
        KeptEdition seen = desk.newest(room).orElseThrow();
        int print = seen.editorial().fingerprint();
        var theirs = new Editorial.Change("Theirs", Set.of(DigestPart.WINS), Set.of("TOP:0"), null, null, null);
        var mine = new Editorial.Change("Mine", Set.of(), Set.of(), null, null, null);

        assertThat(review.edit(seen.id(), print, theirs, STAFF)).isInstanceOf(DigestReview.Outcome.Done.class);
        assertThat(review.edit(seen.id(), print, mine, STAFF)).isInstanceOf(DigestReview.Outcome.Outdated.class);

        Editorial kept = desk.edition(seen.id()).orElseThrow().editorial();
        assertThat(kept.note()).isEqualTo("Theirs");
        assertThat(review.edit(seen.id(), kept.fingerprint(), mine, STAFF))
                .isInstanceOf(DigestReview.Outcome.Done.class);
        channels.subscribe(room, false, STAFF);
    }
}
