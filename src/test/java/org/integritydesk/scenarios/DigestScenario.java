package org.integritydesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.playground.workspace.Cast.CANADA;
import static org.integritydesk.playground.workspace.Cast.TRIAGE;
import static org.integritydesk.playground.workspace.Cast.US;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.integritydesk.digest.OwnWeeks;
import org.integritydesk.playground.webapi.Fault;
import org.integritydesk.testkit.Form;
import org.integritydesk.testkit.Person;
import org.integritydesk.testkit.Scenario;
import org.integritydesk.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The week, told to the regional channels. */
@QuarkusTest
class DigestScenario extends Scenario {
    @Inject
    OwnWeeks weeks;

    @AfterEach
    void nothingIsChosen() {
        stage.count("delete from digest_settings returning 1");
        stage.count("delete from digest_reader returning 1");
    }

    @Test
    void digestNow_goesToBothChannels() {
        asManager().in(US).ask("digest now").isPrivate().says("on its way to #na-gbs-us and #na-gbs-ca");

        asRep().in(US)
                .reads("Integrity this week · US")
                .isNotInAThread()
                .says("Questions", "Tickets opened", "Asked most");
        asRep().in(CANADA).reads("Integrity this week · CA").says("Questions", "Open now");
        assertThat(posted()).containsExactlyInAnyOrder("chat.postMessage " + US, "chat.postMessage " + CANADA);
        stage.pingsNobodyBut();
    }

    /** One story, for the desk remembers what Slack does not take. */
    @Test
    void details_areInTheThread_withAPictureWhereSlackTakesNoCharts_orInWordsWhereItTakesNoFilesEither() {
        asRep().in(US).ask("can a craft brewery run ads in the US?");
        stage.failNext("chat.postMessage", 1, new Fault.Refused("invalid_blocks"));
        stage.failNext("files.getUploadURLExternal", 1, new Fault.Refused("missing_scope"));
        settings().press("Post now");

        Seen digest = asRep().in(US).reads("Integrity this week · US").says("Asked most");
        asRep().in(US).reads("The week in detail").isInThreadOf(digest.ts()).doesNotSay("Chart of the week");
        stage.settle();
        assertThat(stage.callsOf("files.completeUploadExternal")).isZero();

        stage.clearCalls();
        settings().press("Post now");
        asRep().in(US).reads("The week in detail").says("Chart of the week: PNG");
        stage.settle();
        assertThat(stage.callsOf("files.completeUploadExternal")).isEqualTo(1);
        stage.pingsNobodyBut();
    }

    @Test
    void digestNow_byARep_isRefused() {
        asRep().in(US).ask("digest now").isPrivate().says("Only admins and AdEx staff can post a digest.");
        asRep().in(US).ask("digest").isPrivate().says("Only admins and AdEx staff");
        asRep().hasNoForm();
        stage.sentOnly();
    }

    @Test
    void digest_withAnotherWord_explainsItself_andPostsNothing() {
        asManager().in(US).ask("digest yesterday").says("every Monday at 9:00");
        stage.sentOnly();
    }

    @Test
    void preview_isOnlyForWhoAsks() {
        long before = stage.count("select count(*) from digest_edition");

        asManager().in(US).ask("digest preview").isPrivate().says("Only you can see this", "Questions", "Asked most");

        stage.sentOnly();
        assertThat(stage.count("select count(*) from digest_edition")).isEqualTo(before);
    }

    @Test
    void digest_holdsNoWordsOfAReps_ticket() {
        String ticket = ticketFor("Secretive Submarine Sandwiches Inc wants periscopes, thoughts?");
        asManager().in(US).ask("digest now");

        asRep().in(US).reads("Integrity this week · US").doesNotSay("Secretive", "periscope", ticket);
        stage.settle();
    }

    @Test
    void fridayEvening_isRefused_andTheChannelHearsWhatIsChosen_inItsLanguage() {
        Form form = settings().press("Settings");
        form.choose("Day", "Friday").choose("Hour", "16:00").submitHears("Hour", "leave for the weekend");
        form.choose("Hour", "14:00").write("Time zone", "Mars/Olympus").submitHears("Time zone", "I do not know");
        form.write("Training, office hours, where to give feedback", "x".repeat(1_001))
                .submitHears("Training, office hours, where to give feedback", "Only 1000 characters")
                .write("Training, office hours, where to give feedback", "");
        form.write("Time zone", "America/Montreal")
                .choose("Language", "Français")
                .submit();
        assertThat(form.words()).contains("Saved for #na-gbs-us", "Friday at 14:00 America/Montreal");
        form.press("Unsubscribe");
        assertThat(form.words()).contains("hears no digest any more");

        asManager().in(US).ask("digest now").says("on its way to #na-gbs-ca").doesNotSay("#na-gbs-us");
        asManager().form().press("Subscribe").press("Post now");
        asRep().in(US).reads("Intégrité cette semaine · US").says("Questions les plus fréquentes");
        stage.settle();
    }

    @Test
    void withApproval_nothingIsPosted_beforeSomebodySaysSo_andItCanBeCorrected() {
        settings().press("Settings").tick("Approval", "Staff").submit();
        asManager().form().press("Post now");
        Seen preview = asStaff().in(TRIAGE).reads("The digest for #na-gbs-us waits for you");
        preview.offers("Post", "Edit", "Skip");
        preview.opensForm("Edit")
                .write("Note above everything", "Happy <holidays>")
                .submit();
        preview.says("Happy <holidays>");
        stage.settle();
        assertThat(posted()).doesNotContain("chat.postMessage " + US);

        preview.press("Post").offers("Correct").says("was posted by");
        Seen digest = asRep().in(US).reads("Happy <holidays>");
        stage.settle();
        preview.opensForm("Correct")
                .write("Note above everything", "Office hours move to 3 pm")
                .tick("Hide these parts", "Asked most")
                .submit();
        digest.says("Corrected after it was posted", "Office hours move to 3 pm")
                .doesNotSay("Asked most", "holidays");
        stage.settle();
        stage.pingsNobodyBut(asStaff().id());
    }

    @Test
    void ownWeek_isForWhoWantsIt() {
        asRep().in(US).ask("digest me on").says("Only admins and AdEx staff");
        asStaff().in(US).ask("digest me on").isPrivate().says("On Monday mornings");
        stage.count("update digest_reader set since = '2020-01-01' returning 1");

        weeks.sendDue(ZonedDateTime.of(2026, 3, 3, 12, 0, 0, 0, ZoneId.of("America/New_York"))
                .toInstant());

        asStaff().reads("Your week").says("Your queue", "All markets", "Only you get this");
        stage.sentOnly("chat.postMessage " + asStaff().id());
        asStaff().in(US).ask("digest me off").says("no note");
        assertThat(stage.count("select count(*) from digest_reader")).isZero();
    }

    @Test
    void ownWeek_isABoxOnTheHomeTab_forStaffAndManagers() {
        assertThat(asRep().readsHome()).doesNotContain("Your week");
        assertThat(asManager().readsHome()).contains("Your week");

        asManager().home().tick("Send me a note");
        assertThat(stage.count("select count(*) from digest_reader where person = '"
                        + asManager().id() + "'"))
                .isEqualTo(1);
        assertThat(asManager().home().isTicked("Send me a note")).isTrue();

        asManager().home().untick("Send me a note");
        assertThat(stage.count("select count(*) from digest_reader")).isZero();
        assertThat(asManager().home().isTicked("Send me a note")).isFalse();
        assertThat(posted()).isEmpty();
    }

    /** A line was wrong, and people had read it. */
    @Test
    void correction_rewordsALine_andSaysWhatWasWrong() {
        for (Person person : List.of(asRep(), asStaff(), asManager())) {
            person.in(US).ask("can a craft brewery run ads in the US?");
        }
        settings().press("Post now");
        Seen digest = asRep().in(US).reads("Integrity this week · US").says("brewery");
        stage.settle();

        Form form = settings().press("Correct");
        String line = form.options("Word a text anew").stream()
                .filter(option -> option.startsWith("Asked most, answer:"))
                .findFirst()
                .orElseThrow();
        form.write("Note above everything", "x".repeat(1_001))
                .submitHears("Note above everything", "Only 1000 characters of it would be shown; it has 1001.")
                .write("Note above everything", "")
                .write("It says instead", "Only with an <eligibility> check.")
                .submitHears("Word a text anew", "Please pick the text")
                .choose("Word a text anew", line)
                .write("What was wrong", "The check was missing")
                .submit();

        digest.says("Only with an <eligibility> check.", "Corrected ", "The check was missing");
        stage.settle();
        form = settings().press("Correct");
        form.choose(
                        "Word a text anew",
                        form.options("Word a text anew").stream()
                                .filter(option -> option.contains("eligibility"))
                                .findFirst()
                                .orElseThrow())
                .submit();
        stage.settle();
        digest.doesNotSay("<eligibility>");

        Form mine = settings().press("Correct");
        asStaff().in(US).ask("digest");
        asStaff()
                .form()
                .press("Correct")
                .write("Note above everything", "Theirs")
                .submit();
        stage.settle();
        mine.write("Note above everything", "Mine")
                .submitHears("Note above everything", "Somebody changed this digest after you opened it");
        digest.says("Theirs").doesNotSay("Mine");
        stage.pingsNobodyBut();
    }

    @Test
    void preview_ofAChannel_isInTheList() {
        assertThat(settings().press("Preview").words()).contains("Only you can see this", "Asked most");
        assertThat(posted()).isEmpty();
    }

    private Form settings() {
        asManager().in(US).ask("digest").isPrivate().says("Here are the channels");
        return asManager().form();
    }

    /** Messages, wherever they went; files come and go with what Slack takes. */
    private List<String> posted() {
        stage.settle();
        return stage.sent().stream()
                .filter(call -> call.startsWith("chat.postMessage"))
                .distinct()
                .toList();
    }
}
