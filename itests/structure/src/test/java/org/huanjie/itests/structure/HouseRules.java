// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The house rules that a machine can check, by their names. The root package is a parameter, so that the same rules can be run
 * over seeded violations: a rule that never was red proves nothing.
 */
final class HouseRules {
    /** Every vertical slice and every other bundle that must not know another. */
    private static final String APART = "(roster|procedure|election|template|approval|office|core|web|rehearsal)";

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("domain is plain Java over the api", domainIsPlain());
        rules.put("domain knows no outer layer", domainIsInnermost());
        rules.put("application knows neither store nor rest", applicationKnowsPortsOnly());
        rules.put("rest does not reach into the store", restGoesThroughTheApplication());
        rules.put("slices do not know each other", slicesAreApart());
        rules.put("the api knows the JDK only", apiKnowsTheJdkOnly());
        rules.put("nobody reads the wall clock", nobodyReadsTheWallClock());
        rules.put("packages form no cycle", packagesFormNoCycle());
        rules.put("entities stay in the store, unseen", entitiesAreUnseen());
        rules.put("only programs write to the standard streams", standardStreamsAreForPrograms());
        rules.put("no floating point in api and domain", noFloatingPoint());
        rules.put("a constructor takes at most five things", constructorsAreShort());
        rules.put("only the shell knows Karaf", onlyTheShellKnowsKaraf());
        return rules;
    }

    private ArchRule domainIsPlain() {
        return classes()
                .that()
                .resideInAPackage(root + ".*.domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "org.huanjie.api..",
                        root + ".api..",
                        root + ".*.domain.."))
                .because("a rule of procedure must be readable and testable without any framework");
    }

    private ArchRule domainIsInnermost() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".*.app..", root + ".*.store..", root + ".*.rest..");
    }

    private ArchRule applicationKnowsPortsOnly() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".*.store..", root + ".*.rest..", "javax.persistence..", "javax.ws.rs..");
    }

    private ArchRule restGoesThroughTheApplication() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".*.store..", "javax.persistence..");
    }

    private ArchRule slicesAreApart() {
        return slices().matching(root + "." + APART + "..")
                .should()
                .notDependOnEachOther()
                .because("a module can be left out only if nobody knows it");
    }

    private ArchRule apiKnowsTheJdkOnly() {
        return classes()
                .that()
                .resideInAPackage(root + ".api..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "org.jspecify.annotations", "org.osgi.annotation..", root + ".api.."));
    }

    private ArchRule nobodyReadsTheWallClock() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".cli..", root + ".shell.."))
                .should(ReadTheWallClock.readTheWallClock())
                .because("a rehearsal moves its clock and a test fixes it; deadlines are days in Asia/Shanghai");
    }

    /**
     * The words of the api may speak of each other: a fact is asked about a case, and a case answers with facts. In core a first
     * account needs a root of the tree and a file for its password, while tree and crypto keep the contracts of people.
     */
    private ArchRule packagesFormNoCycle() {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage(root + ".api.."), resideInAPackage(root + ".api.."))
                .ignoreDependency(
                        resideInAPackage(root + ".core.people"),
                        resideInAnyPackage(root + ".core.organisation", root + ".core.crypto"));
    }

    private ArchRule entitiesAreUnseen() {
        return classes()
                .that()
                .areAnnotatedWith("javax.persistence.Entity")
                .or()
                .areAnnotatedWith("javax.persistence.MappedSuperclass")
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage(root + ".*.store..")
                .because("a field of an enhanced class that another class writes is silently not saved");
    }

    private ArchRule standardStreamsAreForPrograms() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".shell..", root + ".cli..", root + ".rehearsal.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace");
    }

    private ArchRule noFloatingPoint() {
        return members()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(root + ".api..", root + ".*.domain..")
                .should(UseWholeNumbers.useWholeNumbers())
                .because("four fifths of 105 is 84 and never 83.99999");
    }

    private ArchRule constructorsAreShort() {
        return constructors()
                .that()
                .areDeclaredInClassesThat(Values.arePlainClasses(root))
                .should(TakeAtMost.takeAtMost(5));
    }

    private ArchRule onlyTheShellKnowsKaraf() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".shell.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.karaf..", "org.apache.felix..");
    }
}
