package org.integritydesk.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.answering.SomeSearch.found;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.time.Instant;
import java.util.List;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.knowledge.Gate;
import org.integritydesk.knowledge.SearchResult;
import org.integritydesk.knowledge.Signals;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyTest {
    private static final FoundEntry BEST = found("alc-beer", 1.20, 0.90);
    private static final FoundEntry SECOND = found("alc-wine", 0.90, 0.70);
    private static final Offer TITLES = new Offer(
            null, List.of(new Offer.Choice("Beer?", "alc-beer", null), new Offer.Choice("Wine?", "alc-wine", null)));
    private static final Instant NOW = Instant.parse("2026-03-02T14:05:00Z");

    @Test
    void answer_reachesBothThresholds() {
        assertThat(reasons(searched(0.913, BEST, SECOND).shown(Outcome.ANSWER, "alc-beer")))
                .containsExactly(
                        "Confidence 0.91 reaches 0.80, and the cosine 0.90 the floor of 0.84: enough for an answer.",
                        "The best entry is the answer.");
    }

    @Test
    void answer_wordForWord_needsNoConfidence() {
        assertThat(reasons(searched(0.6, found("alc-beer", 1.2, 0.99), SECOND).shown(Outcome.ANSWER, "alc-beer")))
                .containsExactly(
                        "The question is an approved wording of the best entry, word for word, whatever the confidence.",
                        "The best entry is the answer.");
    }

    @Test
    void twoEntries_withTheSameWording_areRivals() {
        assertThat(reasons(searched(0.9, found("alc-beer", 1.2, 0.99), found("alc-wine", 1.19, 0.99))
                        .offered(Outcome.SUGGEST, TITLES)))
                .last()
                .asString()
                .startsWith("The second entry's score is only 0.01 behind, less than 0.04");
    }

    @Test
    void titles_becauseConfidenceIsLow() {
        assertThat(reasons(searched(0.71, BEST, SECOND).offered(Outcome.SUGGEST, TITLES)))
                .containsExactly(
                        "Confidence 0.71 is below 0.80, from which an entry is the answer.",
                        "So titles are offered instead of an answer.");
    }

    @Test
    void titles_becauseTheCosineIsLow() {
        assertThat(reasons(searched(0.85, found("alc-beer", 1.2, 0.70)).offered(Outcome.SUGGEST, TITLES)))
                .containsExactly(
                        "Confidence 0.85 reaches 0.80, but the cosine 0.70 is below the floor of 0.84: not near enough.",
                        "So titles are offered instead of an answer.");
    }

    @Test
    void titles_becauseOfARival() {
        assertThat(reasons(searched(0.9, BEST, found("alc-wine", 1.18, 0.89)).offered(Outcome.SUGGEST, TITLES)))
                .containsExactly(
                        "Confidence 0.90 reaches 0.80, and the cosine 0.90 the floor of 0.84: enough for an answer.",
                        "The second entry's score is only 0.02 behind, less than 0.04: which of the two is meant would be"
                                + " chance, so titles are offered.");
    }

    @Test
    void titles_becauseOfWhatIsAsked() {
        SomeQuestion question = searched(0.9, BEST, SECOND).offered(Outcome.SUGGEST, TITLES);

        assertThat(reasons(question.text("is it legal, and what are the detection thresholds?")))
                .endsWith(
                        "The question asks about detection or reviewers, which is never simply answered, so titles are offered.");
        assertThat(reasons(question.text("is it legal to run beer ads?")))
                .as("law alone is no reason")
                .last()
                .asString()
                .startsWith("But something near it is for a person to decide");
    }

    @Test
    void askedBack_forTheMarket() {
        assertThat(reasons(searched(0.9, BEST, SECOND)
                        .offered(
                                Outcome.CLARIFY,
                                new Offer("Where?", List.of(new Offer.Choice("Canada", "alc-beer", Market.CA))))))
                .last()
                .isEqualTo(
                        "The nearest entries are for one market each, and the market was not said, so the asker is asked.");
    }

    @Test
    void askedBack_forAnythingElse_thenPicked() {
        var offer = new Offer("What is sold?", List.of(new Offer.Choice("Beer", "alc-beer", null)));

        assertThat(reasons(searched(0.5, BEST, SECOND).offered(Outcome.CLARIFY, offer)))
                .containsExactly(
                        "Confidence 0.50 is below 0.80, from which an entry is the answer.",
                        "Near entries differ by one fact that was not said, so the asker is asked “What is sold?”.");
        assertThat(reasons(searched(0.5, BEST, SECOND)
                        .offered(Outcome.CLARIFY, offer)
                        .shown(Outcome.ANSWER, "alc-beer")))
                .last()
                .isEqualTo("The asker picked “Beer”.");
    }

    @Test
    void noneOfTheTitles_callsAPerson() {
        assertThat(reasons(searched(0.71, BEST, SECOND)
                        .offered(Outcome.SUGGEST, TITLES)
                        .ticketed(WhyEscalated.NONE_OF_THESE, 1001)))
                .contains("So titles are offered instead of an answer.")
                .endsWith("A person is called. The asker said none of the suggestions fits.");
    }

    @Test
    void nothingFits() {
        assertThat(reasons(searched(0.12, BEST, SECOND).escalated(WhyEscalated.NOTHING_FITS, 1001)))
                .containsExactly(
                        "Confidence 0.12 is below 0.30, from which entries are offered.",
                        "A person is called. The nearest entries are about something else.");
    }

    @Test
    void figuresThatLookTheSame_getMoreDigits() {
        assertThat(reasons(searched(0.29998, BEST).escalated(WhyEscalated.NOTHING_FITS, 1001)))
                .first()
                .isEqualTo("Confidence 0.29998 is below 0.30000, from which entries are offered.");
        assertThat(reasons(searched(0.8, BEST).shown(Outcome.ANSWER, "alc-beer")))
                .first()
                .asString()
                .startsWith("Confidence 0.80 reaches 0.80,");
    }

    @Test
    void nothingFound() {
        assertThat(reasons(searched(0).escalated(WhyEscalated.NOTHING_FOUND, 1001)))
                .first()
                .isEqualTo("No entry in force for this market came near.");
    }

    @Test
    void searchThatFailed_isNoMiss() {
        assertThat(reasons(
                        SomeQuestion.some().searched(SomeSearch.failed()).escalated(WhyEscalated.SEARCH_FAILED, 1001)))
                .containsExactly(
                        "Search did not work at that moment, so this says nothing about what the entries cover.",
                        "A person is called. The search was not available.");
    }

    @ParameterizedTest
    @EnumSource(
            value = WhyEscalated.class,
            names = {"TOO_LONG", "OTHER_LANGUAGE"})
    void whatWasNotSearched_saysSo(WhyEscalated why) {
        Why told = Why.of(SomeQuestion.some().escalated(why, 1001).build(), List.of());

        assertThat(told.reasons()).containsExactly("Nothing was searched.", "A person is called. " + why.label() + ".");
        assertThat(told.search()).isNull();
        assertThat(told.found()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = WhyEscalated.class,
            names = {"ENTRY_SAYS_SO", "ENTRIES_CONFLICT"})
    void entryThatCallsAPerson_isNamed(WhyEscalated why) {
        Why told = Why.of(
                searched(0.9, BEST, SECOND)
                        .shown(Outcome.ESCALATE, "alc-beer")
                        .escalated(why, 1001)
                        .build(),
                List.of());

        assertThat(told.entry()).hasToString("alc-beer v1");
        assertThat(told.reasons())
                .containsExactly(
                        "Confidence 0.90 reaches 0.80, and the cosine 0.90 the floor of 0.84: enough for an answer.",
                        "A person is called. " + why.label() + ".");
    }

    @Test
    void referral_saysWhereItBelongs() {
        assertThat(reasons(searched(0.9, BEST, SECOND).shown(Outcome.REFER, "alc-beer")))
                .endsWith("The best entry says where the question belongs.");
    }

    @Test
    void whatTheAskerSaid_isTold() {
        AskedQuestion solved = searched(0.9, BEST, SECOND)
                .shown(Outcome.ANSWER, "alc-beer")
                .feedback(Feedback.SOLVED)
                .build();

        assertThat(Why.of(
                                solved,
                                List.of(
                                        verdict("alc-beer", Feedback.NOT_QUITE, null),
                                        verdict("alc-beer", Feedback.NOT_QUITE, Complaint.CONFUSING),
                                        verdict("alc-beer", Feedback.SOLVED, null)))
                        .reasons())
                .endsWith(
                        "The asker says that alc-beer v1 did not solve it.",
                        "The asker says that alc-beer v1 is confusing.",
                        "The asker says that alc-beer v1 solved it.");
    }

    @Test
    void notMyQuestion_thenAnotherEntry_isToldInOrder() {
        var others = new Offer(null, List.of(new Offer.Choice("Wine?", "alc-wine", null)));
        List<Verdict> verdicts = List.of(verdict("alc-beer", Feedback.NOT_QUITE, Complaint.NOT_MY_QUESTION));

        AskedQuestion offered =
                searched(0.9, BEST, SECOND).offered(Outcome.SUGGEST, others).build();
        assertThat(Why.of(offered, verdicts).reasons())
                .containsExactly(
                        "Confidence 0.90 reaches 0.80, and the cosine 0.90 the floor of 0.84: enough for an answer.",
                        "An answer was shown.",
                        "The asker says that alc-beer v1 answers another question.",
                        "What else was found is offered.");

        AskedQuestion picked = searched(0.9, BEST, SECOND)
                .offered(Outcome.SUGGEST, others)
                .shown(Outcome.ANSWER, "alc-wine")
                .build();
        assertThat(Why.of(picked, List.of(verdicts.getFirst(), verdict("alc-wine", Feedback.SOLVED, null)))
                        .reasons())
                .endsWith(
                        "The asker says that alc-beer v1 answers another question.",
                        "The asker picked “Wine?”.",
                        "The asker says that alc-wine v1 solved it.");
    }

    @Test
    void record_isTakenOver_withTheBestThree() {
        AskedQuestion question = searched(0.9, BEST, SECOND, found("c", 0.5, 0.5), found("d", 0.4, 0.4))
                .text("and in the US?")
                .readAs("can a brewery run ads? and in the US?")
                .shown(Outcome.ANSWER, "alc-beer")
                .feedback(Feedback.SOLVED)
                .build();

        Why why = Why.of(question, List.of());

        assertThat(why.question()).isEqualTo(question.id());
        assertThat(why.asked()).isEqualTo("and in the US?");
        assertThat(why.readAs()).isEqualTo("can a brewery run ads? and in the US?");
        assertThat(why.found()).extracting(FoundEntry::entryId).containsExactly("alc-beer", "alc-wine", "c");
        assertThat(why.search()).isEqualTo(question.search());
        assertThat(why.feedback()).isEqualTo(Feedback.SOLVED);
        assertThat(why.tookMs()).isEqualTo(14);
        assertThat(why.askedAt()).isEqualTo(question.askedAt());
    }

    @Test
    void tried_isDecidedAsIfAsked_withoutARecord() {
        Entry entry = someEntry("alc-beer", someContent("Can a brewery run ads?"));
        var candidate = new Candidate(entry, 1.2, 0.9, "Can a brewery run ads?", List.of(), new Signals(0.9, 0.5, 0.2));

        assertThat(tried(new Decision.Answer(entry), candidate))
                .satisfies(why -> assertThat(why.question()).isNull())
                .satisfies(why -> assertThat(why.entry()).hasToString("alc-beer v1"))
                .satisfies(why -> assertThat(why.outcome()).isEqualTo(Outcome.ANSWER))
                .satisfies(why -> assertThat(why.reasons()).endsWith("The best entry is the answer."));
        assertThat(tried(new Decision.Refer(entry), candidate).reasons())
                .endsWith("The best entry says where the question belongs.");
        assertThat(tried(new Decision.Suggest(List.of(candidate)), candidate).outcome())
                .isEqualTo(Outcome.SUGGEST);
        assertThat(tried(new Decision.Clarify("Where?", List.of(Decision.Option.of(Market.CA, entry))), candidate)
                        .reasons())
                .last()
                .asString()
                .contains("the market was not said");
        assertThat(tried(new Decision.Escalate(WhyEscalated.ENTRY_SAYS_SO, entry), candidate))
                .satisfies(why -> assertThat(why.entry()).hasToString("alc-beer v1"))
                .satisfies(why -> assertThat(why.ticket()).isNull());
        assertThat(Why.of(
                                "¿puedo?",
                                new Considered(
                                        new Decision.Escalate(WhyEscalated.OTHER_LANGUAGE, null),
                                        SomeQuestion.read("¿puedo?"),
                                        null),
                                3,
                                NOW)
                        .reasons())
                .first()
                .isEqualTo("Nothing was searched.");
    }

    private static Why tried(Decision decision, Candidate found) {
        var result = new SearchResult(
                "brewery ads", List.of(), List.of(found), 1.2, 0.9, new Gate(0, 0.8, 0.3, 0.84), 7, "some-model", true);
        return Why.of(
                "can a brewery run ads?",
                new Considered(decision, SomeQuestion.read("can a brewery run ads?"), result),
                3,
                NOW);
    }

    private static SomeQuestion searched(double confidence, FoundEntry... found) {
        return SomeQuestion.some().searched(SomeSearch.some(confidence), found);
    }

    private static List<String> reasons(SomeQuestion question) {
        return Why.of(question.build(), List.of()).reasons();
    }

    private static Verdict verdict(String entry, Feedback feedback, @Nullable Complaint reason) {
        return new Verdict(new QuestionId(7), new EntryId(entry), 1, feedback, reason, new PersonId("U0REP"), NOW);
    }
}
