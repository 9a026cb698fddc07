package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.testkit.AtOnce;
import org.integritydesk.testkit.OfflineProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OfflineProfile.class)
class ConfidenceTest {
    private static final PersonId ADMIN = new PersonId("U0FITADMIN");
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Confidence confidence;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    EntityManager entities;

    @BeforeEach
    @AfterEach
    void shipped() {
        confidence.use(0, ADMIN);
    }

    @Test
    void betterFit_isKept_andUsed_andCanBeTakenBack() {
        assertThat(confidence.refit(judged(), ADMIN)).isInstanceOf(Refit.Refitted.class);

        var refitted = confidence.state();
        int number = refitted.inUse().number();
        assertThat(number).isPositive();
        assertThat(refitted.gate().fit()).isEqualTo(number);
        assertThat(refitted.latest().getFirst()).satisfies(kept -> {
            assertThat(kept.made().fit()).isEqualTo(refitted.inUse());
            assertThat(kept.made().insteadOf()).isZero();
            assertThat(kept.made().judged()).isEqualTo(600);
            assertThat(kept.made().rightShare()).isBetween(0.2, 0.8);
            assertThat(kept.made().lossAfter()).isLessThan(kept.made().lossBefore());
            assertThat(kept.madeBy()).isEqualTo(ADMIN);
        });

        assertThat(confidence.use(0, new PersonId("U0OTHERADMIN"))).isTrue();
        assertThat(confidence.state().inUse()).isEqualTo(ConfidenceFit.SHIPPED);
        assertThat(confidence.use(number, ADMIN)).isTrue();
        assertThat(confidence.state().inUse()).isEqualTo(refitted.inUse());
        assertThat(confidence.state().uses().subList(0, 3))
                .extracting(FitUse::number, FitUse::by)
                .containsExactly(tuple(number, ADMIN), tuple(0, new PersonId("U0OTHERADMIN")), tuple(number, ADMIN));
    }

    @Test
    void switch_isFollowedBySearch_withoutARestart() {
        confidence.refit(judged(), null);
        var fit = confidence.state().inUse();

        await().atMost(SOON).until(() -> search().gate().fit() == fit.number());
        var found = search();
        assertThat(found.confidence()).isCloseTo(fit.confidence(found.evidence()), within(1e-12));
        assertThat(found.gate().floor())
                .isEqualTo(confidence.state().gate().floor())
                .isPositive();

        confidence.use(0, ADMIN);
        await().atMost(SOON).until(() -> search().gate().fit() == 0);
        assertThat(search().confidence()).isCloseTo(ConfidenceFit.SHIPPED.confidence(found.evidence()), within(1e-12));
    }

    @Test
    void unknownFit_isNotUsed() {
        assertThat(confidence.use(999_999, ADMIN)).isFalse();
        assertThat(confidence.state().inUse()).isEqualTo(ConfidenceFit.SHIPPED);
    }

    @Test
    void fitInUse_isNotPutInUseAgain() {
        var before = confidence.state().uses();

        confidence.use(0, new PersonId("U0AGAIN"));

        assertThat(confidence.state().uses()).isEqualTo(before);
    }

    @Test
    void manyRefitsAtOnce_makeOneFit() throws InterruptedException {
        var judged = judged();

        List<Refit> refits = AtOnce.run(4, 8, n -> confidence.refit(judged, ADMIN));

        assertThat(refits).filteredOn(Refit.Refitted.class::isInstance).hasSize(1);
    }

    @Test
    void fitsAndSwitches_areNeverChanged() {
        confidence.refit(judged(), ADMIN);

        for (var sql : List.of("update confidence_fit set bias = 0", "delete from confidence_fit_use")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                    .hasStackTraceContaining("is append-only");
        }
    }

    private SearchResult search() {
        return knowledge.search(new SearchQuery("can a craft brewery run ads?", Market.US, 3));
    }

    /** Right from an evidence of about 1.1 on. */
    private static List<JudgedQuestion> judged() {
        return IntStream.range(0, 600)
                .mapToObj(i -> {
                    double evidence = 0.4 + 1.2 * (i % 100) / 100.0;
                    double noise = 0.6 * (i * 7919 % 100) / 100.0 - 0.3;
                    return new JudgedQuestion(i, evidence, evidence + noise > 1.1, Instant.EPOCH);
                })
                .toList();
    }
}
