package org.integritydesk.insights;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.PolicyArea;

/** Who looks after a policy area, from {@code INTEGRITY_AREA_OWNERS}: {@code area:person}, comma separated. */
@Singleton
public class AreaOwners {
    private final Map<PolicyArea, PersonId> owners = new EnumMap<>(PolicyArea.class);

    AreaOwners(@ConfigProperty(name = "integrity.area-owners") Optional<List<String>> owners) {
        owners.orElse(List.of()).forEach(this::add);
    }

    /** The owner of an area; empty: nobody in particular. */
    public Optional<PersonId> of(PolicyArea area) {
        return Optional.ofNullable(owners.get(area));
    }

    private void add(String text) {
        String[] parts = text.strip().split(":", 2);
        try {
            if (parts.length == 2 && !parts[1].isBlank()) {
                owners.put(PolicyArea.valueOf(parts[0].strip()), new PersonId(parts[1].strip()));
                return;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(explain(text), e);
        }
        throw new IllegalArgumentException(explain(text));
    }

    private static String explain(String text) {
        return "INTEGRITY_AREA_OWNERS: '" + text + "' is not AREA:PERSON, for example ALC:U0123456789";
    }
}
