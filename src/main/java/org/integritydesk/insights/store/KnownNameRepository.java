package org.integritydesk.insights.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names of advertisers and accounts, as requesters wrote them into tickets; callers bring the transaction. */
@ApplicationScoped
public class KnownNameRepository {
    private static final Pattern SEVERAL = Pattern.compile("[,;\\n]");

    private final EntityManager entities;

    KnownNameRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All of them, each once. */
    public List<String> all() {
        return entities
                .createNativeQuery(
                        "select details ->> 'advertiser' from ticket where details ->> 'advertiser' <> ''"
                                + " union select details ->> 'ids' from ticket where details ->> 'ids' <> ''",
                        String.class)
                .getResultList()
                .stream()
                .flatMap(names -> Arrays.stream(SEVERAL.split(String.valueOf(names))))
                .toList();
    }
}
