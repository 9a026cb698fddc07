package org.integritydesk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.Predicate;

/** The classes of production, and where in the map of packages one of them stands. */
final class Production {
    static final String ROOT = "org.integritydesk";
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private Production() {}

    /** Whether the class is ours. */
    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** Name of the top package the class is in; empty for the root itself. */
    static String feature(JavaClass type) {
        return part(type, 0);
    }

    /** Name of the sub-package of its feature the class is in; empty for the feature's own package. */
    static String subPackage(JavaClass type) {
        return part(type, 1);
    }

    private static String part(JavaClass type, int index) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return index + 1 < parts.length ? parts[index + 1] : "";
    }

    /** Classes of which something holds, said in a few words. */
    static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> which) {
        return DescribedPredicate.describe(what, which);
    }
}
