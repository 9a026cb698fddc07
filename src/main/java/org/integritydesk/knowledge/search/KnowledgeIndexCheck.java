package org.integritydesk.knowledge.search;

import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once there is an index, even an empty one. */
@Readiness
final class KnowledgeIndexCheck implements HealthCheck {
    private final LiveIndex live;

    KnowledgeIndexCheck(LiveIndex live) {
        this.live = live;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("knowledge-index");
        return live.current()
                .map(index -> response.up()
                        .withData("revision", index.revision())
                        .withData("entries", index.size())
                        .withData("fit", live.gate().fit())
                        .withData(
                                "floor",
                                String.format(Locale.ROOT, "%.3f", live.gate().floor()))
                        .build())
                .orElseGet(() -> response.down().build());
    }
}
