package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.EntryStatus.DRAFT;
import static org.integritydesk.knowledge.EntryStatus.IN_REVIEW;
import static org.integritydesk.knowledge.EntryStatus.PUBLISHED;
import static org.integritydesk.knowledge.EntryStatus.RETIRED;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEditor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.Role;
import org.integritydesk.knowledge.EntryLifecycle.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntryLifecycleTest {
    private static final Actor EVA = someEditor("U0EVA");
    private static final Actor KAI = someEditor("U0KAI");
    private static final EntryContent OLD = someContent("Can a brewery run ads?");
    private static final EntryContent NEW = OLD.toBuilder().answer("No.").build();
    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    private static EntryAct act(String name, EntryContent content) {
        return switch (name) {
            case "save" -> new EntryAct.Save(content, null);
            case "submit" -> new EntryAct.Submit(content, null);
            case "approve" -> new EntryAct.Approve(content, null);
            case "sendBack" -> new EntryAct.SendBack("why");
            case "discard" -> new EntryAct.Discard(null);
            default -> new EntryAct.Retire("why");
        };
    }

    @ParameterizedTest
    @CsvSource({
        "save, DRAFT, DRAFT",
        "save, IN_REVIEW, DRAFT",
        "save, PUBLISHED, DRAFT",
        "save, RETIRED, DRAFT",
        "submit, DRAFT, IN_REVIEW",
        "submit, IN_REVIEW, IN_REVIEW",
        "submit, PUBLISHED, IN_REVIEW",
        "submit, RETIRED, IN_REVIEW",
        "approve, DRAFT, PUBLISHED",
        "approve, IN_REVIEW, PUBLISHED",
        "approve, PUBLISHED, PUBLISHED",
        "approve, RETIRED, PUBLISHED",
        "sendBack, DRAFT, ",
        "sendBack, IN_REVIEW, DRAFT",
        "sendBack, PUBLISHED, ",
        "sendBack, RETIRED, ",
        "discard, DRAFT, RETIRED",
        "discard, IN_REVIEW, RETIRED",
        "discard, PUBLISHED, ",
        "discard, RETIRED, ",
        "retire, DRAFT, ",
        "retire, IN_REVIEW, ",
        "retire, PUBLISHED, RETIRED",
        "retire, RETIRED, "
    })
    void act_leadsToAStatus(String act, EntryStatus from, @Nullable EntryStatus to) {
        Verdict verdict = EntryLifecycle.judge(standing(from, EVA), act(act, NEW), KAI, false, NOW);

        if (to == null) {
            assertThat(verdict).isInstanceOf(Verdict.NotNow.class);
        } else {
            assertThat(verdict).isInstanceOfSatisfying(Verdict.Legal.class, legal -> {
                assertThat(legal.made().status()).isEqualTo(to);
                assertThat(legal.made().version()).isEqualTo(2);
                assertThat(legal.made().editor()).isEqualTo(KAI.id());
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void roles_staffProposes_editorsDecide(Role role) {
        var actor = new Actor(new PersonId("U0SOMEBODY"), Set.of(role));
        for (String act : List.of("save", "submit", "approve", "sendBack", "discard")) {
            boolean may = role == Role.EDITOR
                    || role == Role.STAFF && List.of("save", "submit").contains(act);

            assertThat(EntryLifecycle.judge(standing(IN_REVIEW, EVA), act(act, NEW), actor, false, NOW))
                    .isInstanceOf(may ? Verdict.Legal.class : Verdict.NotForThem.class);
        }
        assertThat(EntryLifecycle.judge(standing(PUBLISHED, EVA), act("retire", NEW), actor, false, NOW))
                .isInstanceOf(role == Role.EDITOR ? Verdict.Legal.class : Verdict.NotForThem.class);
    }

    @Test
    void author_ofAProposal_cannotApproveIt_anybodyElseCan_alsoWithCorrections() {
        var inReview = standing(IN_REVIEW, EVA);

        assertThat(waits(inReview, OLD, EVA)).isTrue();
        assertThat(waits(inReview, NEW, EVA)).isTrue();
        assertThat(waits(inReview, OLD, KAI)).isFalse();
        assertThat(waits(inReview, NEW, KAI)).isFalse();
        assertThat(EntryLifecycle.judge(inReview, new EntryAct.Approve(OLD, null), EVA, true, NOW))
                .as("nothing new to keep")
                .isEqualTo(new Verdict.Legal(inReview.current(), inReview, true));
    }

    @Test
    void whoeverChangesTheSubstance_becomesTheAuthor_whoeverMovesItOnDoesNot() {
        var reworded = OLD.toBuilder().variants(List.of("beer?")).build();

        assertThat(made(standing(DRAFT, EVA), new EntryAct.Submit(reworded, null), KAI)
                        .author())
                .isEqualTo(EVA.id());
        assertThat(made(standing(DRAFT, EVA), new EntryAct.Submit(NEW, null), KAI)
                        .author())
                .isEqualTo(KAI.id());
    }

    @Test
    void changeOfWhatAnswers_needsASecondPerson_unlessItIsUpkeep() {
        var published = standing(PUBLISHED, EVA);
        var upkeep = OLD.toBuilder()
                .variants(List.of("beer?"))
                .answer(OLD.answer().replace("**", ""))
                .sources(List.of())
                .verifiedOn(OLD.reviewBy())
                .reviewBy(OLD.reviewBy().plusYears(1))
                .owner("somebody else")
                .build();

        assertThat(waits(published, upkeep, EVA)).isFalse();
        assertThat(waits(published, NEW, KAI)).isTrue();
        assertThat(waits(
                        published,
                        OLD.toBuilder().question("Can a winery run ads?").build(),
                        KAI))
                .isTrue();
        assertThat(waits(published, OLD.toBuilder().mark(Mark.B).build(), KAI)).isTrue();
        assertThat(waits(published, OLD.toBuilder().escalateIf(List.of()).build(), KAI))
                .isTrue();
        assertThat(waits(
                        standing(
                                PUBLISHED,
                                EVA,
                                OLD.toBuilder()
                                        .conflictsWith(List.of(new EntryId("alc-y")))
                                        .build()),
                        OLD,
                        KAI))
                .as("to call a conflict settled")
                .isTrue();
    }

    @Test
    void retiredAnswer_isNotBroughtBackByOnePerson() {
        assertThat(waits(standing(RETIRED, EVA), OLD, KAI)).isTrue();
    }

    @Test
    void importedDraft_isNobodysWord() {
        assertThat(waits(standing(DRAFT, null), OLD, EVA)).isFalse();
    }

    @Test
    void withoutTheRule_onePersonIsEnough() {
        assertThat(EntryLifecycle.judge(standing(IN_REVIEW, EVA), new EntryAct.Approve(OLD, null), EVA, false, NOW))
                .isInstanceOfSatisfying(
                        Verdict.Legal.class, legal -> assertThat(legal.waits()).isFalse());
    }

    private static boolean waits(EntryState state, EntryContent content, Actor actor) {
        return ((Verdict.Legal) EntryLifecycle.judge(state, new EntryAct.Approve(content, null), actor, true, NOW))
                .waits();
    }

    private static Entry made(EntryState state, EntryAct act, Actor actor) {
        return ((Verdict.Legal) EntryLifecycle.judge(state, act, actor, true, NOW)).made();
    }

    private static EntryState standing(EntryStatus status, @Nullable Actor author) {
        return standing(status, author, OLD);
    }

    private static EntryState standing(EntryStatus status, @Nullable Actor author, EntryContent content) {
        PersonId by = author == null ? null : author.id();
        return EntryState.of(new Entry(new EntryId("alc-x"), 1, status, content, null, by, by, NOW, null));
    }
}
