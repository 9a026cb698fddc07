package org.integritydesk.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.integritydesk.chat.PersonId;
import org.integritydesk.taxonomy.PolicyArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaOwnersTest {
    @Test
    void eachArea_hasItsOwner_orNone() {
        var owners = new AreaOwners(Optional.of(List.of("ALC:U01", " GAM : U02 ")));

        assertThat(owners.of(PolicyArea.ALC)).contains(new PersonId("U01"));
        assertThat(owners.of(PolicyArea.GAM)).contains(new PersonId("U02"));
        assertThat(owners.of(PolicyArea.HLT)).isEmpty();
        assertThat(new AreaOwners(Optional.empty()).of(PolicyArea.ALC)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALC", "ALC:", "BEER:U01", ":U01"})
    void whatIsNotAnOwner_isNamed(String wrong) {
        assertThatThrownBy(() -> new AreaOwners(Optional.of(List.of(wrong))))
                .hasMessage("INTEGRITY_AREA_OWNERS: '" + wrong + "' is not AREA:PERSON, for example ALC:U0123456789");
    }
}
