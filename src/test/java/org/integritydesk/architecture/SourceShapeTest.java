package org.integritydesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every source file looks like. */
class SourceShapeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final int LONGEST = 350;
    /** Put together here, so that this file does not hold them. */
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    static Stream<Path> packages() {
        return Stream.of(MAIN, TEST)
                .flatMap(root -> sources(root).stream())
                .map(Path::getParent)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackage_isNullMarkedAndSaysWhatItHolds(Path folder) {
        Path info = folder.resolve("package-info.java");
        assertThat(info).exists();
        assertThat(read(info))
                .contains("@NullMarked")
                .as("a sentence in the Javadoc of %s", info)
                .matches(Pattern.compile(
                        "/\\*\\*\\s*(?:\\*\\s*)?[A-Za-z{].*?[.:].*?\\*/.*@NullMarked.*", Pattern.DOTALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main", "src/test"})
    void nothing_isLeftForLater(String root) {
        assertThat(files(Path.of(root)).stream()
                        .filter(file -> file.toString().matches(".*\\.(java|html|properties|sql|css|js)"))
                        .flatMap(file -> read(file)
                                .lines()
                                .filter(line -> LEFT_OVER.matcher(line).find())
                                .map(line -> file + ": " + line.strip())))
                .isEmpty();
    }

    @Test
    void productionFiles_areShort() {
        assertThat(sources(MAIN).stream()
                        .filter(file -> read(file).lines().count() > LONGEST)
                        .map(file -> file + " has " + read(file).lines().count() + " lines"))
                .isEmpty();
    }

    @Test
    void publicTypes_sayWhatTheyAre() {
        List<String> silent = Production.CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                // What a record's annotation makes has no source here.
                .filter(type -> !type.getName().endsWith("Builder") || Files.exists(source(type)))
                .filter(type -> !isDescribed(type))
                .map(JavaClass::getName)
                .toList();
        assertThat(silent).as("public types without Javadoc").isEmpty();
    }

    private static boolean isDescribed(JavaClass type) {
        String kind = "(?:class|interface|record|enum|@interface)";
        return Pattern.compile(
                        "/\\*\\*(?:(?!\\*/).)+\\*/\\s*(?:@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*"
                                + "public (?:\\w+(?:-sealed)? )*?" + kind + " " + type.getSimpleName() + "\\b",
                        Pattern.DOTALL)
                .matcher(read(source(type)))
                .find();
    }

    private static Path source(JavaClass type) {
        return MAIN.resolve(type.getName().replace('.', '/') + ".java");
    }

    private static List<Path> sources(Path root) {
        return files(root).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static List<Path> files(Path root) {
        try (var tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
