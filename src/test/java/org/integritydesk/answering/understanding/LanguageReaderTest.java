package org.integritydesk.answering.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageReaderTest {
    private static final LanguageReader READER = new LanguageReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acct susp pls help",
                "LP rejected again",
                "adgroup partially approved QC",
                "re-rev LP ttam",
                "crypto usa?",
                "vape ok?",
                "BC verification docs LOA mismatch",
                "alchohol ad rulez",
                "can u expidite review",
                "QC french creative english LP",
                "Spanish creative English LP ok?",
                "piñata party supplies client",
                "café chain in Montréal",
                "tequila brand José something in Texas",
                "reposado tequila ads",
                "rosé wine sampler",
                "résumé writing service, employment cat?",
                "El Paso law firm lead gen",
                "Los Angeles med spa before after",
                "mezcal palomas canned cocktail",
                "FX broker CA",
                "AI avatar disclosure",
                "does bill 96 apply to tiktok ads",
                "appeal denied again ugh",
                "halp",
                ""
            })
    void englishJargonAndNames_areEnglish(String text) {
        assertThat(READER.read(text, null).value()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | est-ce qu'on peut faire de la pub pour de la bière au Canada ?",
                "fr | pourquoi mon annonce a été rejetée",
                "fr | annonce refusee pour contenu trompeur",
                "fr | l'adgroup est rejeté à cause d'une seule annonce, normal ?",
                "fr | le compte Ads Manager du client est banni depuis hier",
                "fr | c'est quoi les règles pour le CBD ?",
                "fr | quelles langues sont acceptees au canada",
                "es | ¿se puede anunciar cerveza en Estados Unidos?",
                "es | por qué rechazaron mi anuncio",
                "es | que idiomas se aceptan en estados unidos",
                "es | necesitamos estar en la whitelist para alcohol",
                "es | mi ad está en pending hace 3 días",
                "es | me piden un LOA, qué es eso?",
                "pt | quanto tempo demora a revisão de um anúncio",
                "de | warum wurde meine Anzeige abgelehnt",
                "it | perché il mio annuncio è stato rifiutato"
            })
    void otherLanguages_areRecognised_evenWithEnglishTerms(String language, String text) {
        assertThat(READER.read(text, null).value()).isEqualTo(Locale.of(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh       | 是否可以在美国投放精酿啤酒广告 LP",
                "ja       | アメリカでビールの広告は出せますか",
                "ko       | 미국에서 맥주 광고를 할 수 있나요",
                "th       | โฆษณาเบียร์ได้ไหม",
                "el       | μπορούμε να διαφημίσουμε μπύρα",
                "he       | האם מותר לפרסם בירה",
                "und-Cyrl | можно ли рекламировать пиво",
                "und-Arab | هل يمكن الإعلان عن البيرة",
                "und-Deva | क्या हम बीयर का विज्ञापन कर सकते हैं"
            })
    void otherScripts_tellTheLanguage_orOnlyThemselves(String tag, String text) {
        assertThat(READER.read(text, null))
                .isEqualTo(new Reading<>(Locale.forLanguageTag(tag), "the script it is written in"));
    }

    @Test
    void evidence_isTheSmallWords() {
        assertThat(READER.read("pourquoi mon annonce est rejetée", null))
                .isEqualTo(new Reading<>(Locale.FRENCH, "“pourquoi”, “mon”, “annonce”, “est”"));
    }

    @Test
    void languageOfTheAsker_settlesTheUnclear() {
        String unclear = "ok pour des gummies CBD ?";

        assertThat(READER.read(unclear, null).value()).isEqualTo(Locale.ENGLISH);
        assertThat(READER.read(unclear, Locale.CANADA_FRENCH).value()).isEqualTo(Locale.FRENCH);
        assertThat(READER.read("acct susp pls help", Locale.CANADA_FRENCH).value())
                .isEqualTo(Locale.ENGLISH);
    }

    /** Questions nobody tuned on: at least nine of ten are recognised. */
    @Test
    void freshQuestions_areMostlyRecognised() {
        assertThat(shareOf("fr", """
                Est-ce permis de promouvoir une microbrasserie à Montréal?
                mon compte a été suspendu sans raison
                quelle est la politique pour les compléments pour maigrir
                on me demande un LOA, c'est quoi ?
                ça fait 48h que l'ad est en review
                les ads en anglais sont acceptées à Québec ?
                peux-tu vérifier cette pub avant qu'on la soumette
                qui approuve les exceptions
                annonce approuvée puis rejetée
                client dans le secteur dentaire, restrictions ?
                pourquoi l'âge est grisé
                Spark Ads avec un créateur pour une marque de vin, possible ?
                le concurrent est en ligne avec le même claim
                remboursement du solde pendant la suspension
                prêt hypothécaire annonce rejetée
                formulaire de leads et vie privée
                """)).isGreaterThanOrEqualTo(0.9);
        assertThat(shareOf("es", """
                ¿Se permite promocionar una cervecería artesanal en Texas?
                me suspendieron la cuenta sin explicación
                cuál es la política para suplementos de pérdida de peso
                la landing no carga según el reviewer
                los anuncios en inglés se aceptan en Puerto Rico?
                pueden revisar este anuncio antes de enviarlo
                quién aprueba las excepciones
                anuncio aprobado y luego rechazado
                cliente dental, hay restricciones?
                podemos usar una canción famosa en el video
                por qué la edad sale en gris
                Spark Ads con un creador para una marca de vino, es posible?
                el competidor está al aire con el mismo claim
                reembolso del saldo durante la suspensión
                préstamo hipotecario anuncio rechazado
                formulario de leads y privacidad
                """)).isGreaterThanOrEqualTo(0.9);
    }

    private static double shareOf(String language, String questions) {
        List<String> all = Arrays.stream(questions.split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList();
        return all.stream()
                        .filter(text -> READER.read(text, null).value().equals(Locale.of(language)))
                        .count()
                / (double) all.size();
    }
}
