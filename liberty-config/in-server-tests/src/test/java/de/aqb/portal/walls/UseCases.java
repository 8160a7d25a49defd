package de.aqb.portal.walls;

import static de.aqb.portal.walls.Attempts.Operation.COMPLETE;
import static de.aqb.portal.walls.Attempts.Operation.EXPORT;
import static de.aqb.portal.walls.Attempts.Operation.READ;
import static de.aqb.portal.walls.Attempts.Operation.SEARCH;
import static de.aqb.portal.walls.Attempts.Operation.WRITE;

import de.aqb.portal.account.rights.Right;
import de.aqb.portal.account.rights.RightKind;
import de.aqb.portal.account.rights.RightsMatrix;
import de.aqb.portal.account.rights.RightsRow;
import de.aqb.portal.tenancy.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every use case the portal is found to have, called with what belongs to others. */
final class UseCases {

    private static final int VARIANTS = 14;
    private static final List<String> WRITING = List.of(
            "create",
            "change",
            "assign",
            "save",
            "keep",
            "begin",
            "discard",
            "delete",
            "restore",
            "invite",
            "resend",
            "withdraw",
            "remove",
            "add",
            "set",
            "end",
            "sign",
            "to",
            "confirm",
            "refuse",
            "request",
            "reactivate",
            "rename",
            "retire",
            "publish",
            "activate");

    /** What they answer depends on how often they were asked, which {@code GuessingIT} tries. */
    private static final Set<String> COUNTED = Set.of("account.sign-in", "account.confirm-identity");

    private final RightsMatrix matrix = RightsMatrix.read();
    private final List<UseCase> found = new ArrayList<>();
    private final World world;
    private final Attempts attempts;
    private final UserTransaction transaction;
    private final Dump dump = new Dump();

    private record UseCase(Object bean, Method method, RightsRow row) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    UseCases(World world, Attempts attempts, UserTransaction transaction, BeanManager beans) {
        this.world = world;
        this.attempts = attempts;
        this.transaction = transaction;
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
                .sorted(Comparator.comparing(bean -> bean.getBeanClass().getName()))
                .forEach(bean -> add(bean, beans));
    }

    private void add(Bean<?> bean, BeanManager beans) {
        var type = bean.getBeanClass();
        var reference = beans.getReference(bean, type, beans.createCreationalContext(bean));
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.isAnnotationPresent(Right.class))
                .sorted(Comparator.comparing(Method::toGenericString))
                .forEach(method -> matrix.row(
                                RightKind.ACTION,
                                method.getAnnotation(Right.class).value())
                        .ifPresent(row -> found.add(new UseCase(reference, method, row))));
    }

    int size() {
        return found.size();
    }

    /** What the attempts cannot make an argument for. */
    List<String> unreachable() {
        return found.stream()
                .filter(each ->
                        !Arguments.unmade(each.method(), world.targets.get(0)).isEmpty())
                .map(each -> each + " " + Arguments.unmade(each.method(), world.targets.get(0)))
                .toList();
    }

    /** Each use case with each target, several times. */
    void tryAs(Persona persona) throws Exception {
        for (var useCase : found) {
            for (var target : world.targets) {
                for (var variant = 0; variant < VARIANTS; variant++) {
                    if (attempts.chosen(Attempts.Share.CALL)) {
                        tryOnce(persona, useCase, target, variant);
                    }
                }
            }
        }
    }

    private void tryOnce(Persona persona, UseCase useCase, Target target, int variant) throws Exception {
        var seed = attempts.seed * 31
                + variant * 7919L
                + useCase.method().toGenericString().hashCode();
        var covered = covers(persona, useCase.row(), target);
        var arguments = new Arguments(target, seed, variant).of(useCase.method());
        var what = "%s(%s %s, turn %d)".formatted(useCase, target.name(), Target.KINDS.get(variant % 5), variant);
        attempts.count(
                "use case", operation(useCase), persona, target.relation().word());
        if (!covered) {
            attempts.types(Arrays.deepToString(arguments));
        }
        var outcome = call(persona, useCase, arguments, covered);
        attempts.search(what, persona, Arrays.deepToString(arguments), outcome);
        if (!covered && arguments.length > 0 && !COUNTED.contains(useCase.row().key())) {
            var unknown = world.unknown(target);
            var other = call(persona, useCase, new Arguments(unknown, seed, variant).of(useCase.method()), false);
            attempts.alike(
                    what,
                    persona,
                    Target.anonymous(outcome, target, unknown),
                    Target.anonymous(other, target, unknown),
                    () -> Target.anonymous(
                            call(persona, useCase, new Arguments(target, seed, variant).of(useCase.method()), false),
                            target,
                            unknown));
        }
    }

    /** What is the person's own is put back afterwards, so that the next attempt finds it. */
    private String call(Persona persona, UseCase useCase, Object[] arguments, boolean putBack) throws Exception {
        world.enter(persona);
        if (putBack) {
            transaction.begin();
        }
        try {
            return "returned " + dump.of(useCase.method().invoke(useCase.bean(), arguments));
        } catch (InvocationTargetException thrown) {
            return outcome(thrown);
        } finally {
            if (putBack) {
                transaction.rollback();
            }
        }
    }

    private static String outcome(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause instanceof NotFoundException
                ? "not found"
                : "refused by " + cause.getClass().getName() + " " + cause.getMessage();
    }

    private boolean covers(Persona persona, RightsRow row, Target target) {
        if (persona.role == null) {
            return false;
        }
        var covers = matrix.covers(row.of(persona.role), target.relation());
        return covers.equals("yes")
                || persona.tenant.isEmpty() && row.of(persona.role).allows();
    }

    private static Attempts.Operation operation(UseCase useCase) {
        var name = useCase.method().getName().toLowerCase(Locale.ROOT);
        var types = Arrays.toString(useCase.method().getParameterTypes());
        if (name.contains("export")) {
            return EXPORT;
        } else if (name.contains("suggest") || name.contains("complet")) {
            return COMPLETE;
        } else if (WRITING.stream().anyMatch(name::startsWith)) {
            return WRITE;
        }
        return types.contains("Filter") || types.contains("Query") || name.contains("search") ? SEARCH : READ;
    }
}
