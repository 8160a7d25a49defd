package de.aqb.portal.walls;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes arguments for any method, out of the ids and words of a target; the same seed makes the same for another target. */
final class Arguments {

    private static final int DEEP = 6;
    private static final List<Integer> NUMBERS = List.of(0, 1, 5, 50, 2026);

    private final Target target;
    private final Random random;
    private final int turn;

    Arguments(Target target, long seed, int turn) {
        this.target = target;
        this.random = new Random(seed);
        this.turn = turn;
    }

    /** In the order of the parameters. */
    @Nullable
    Object[] of(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(type -> make(type, Map.of(), 0))
                .toArray();
    }

    private @Nullable Object make(Type type, Map<TypeVariable<?>, Type> known, int depth) {
        if (type instanceof TypeVariable<?> variable) {
            return make(known.getOrDefault(variable, String.class), Map.of(), depth);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, known, depth);
        }
        return type instanceof Class<?> plain ? plain(plain, known, depth) : null;
    }

    private @Nullable Object generic(ParameterizedType type, Map<TypeVariable<?>, Type> known, int depth) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.ofNullable(make(arguments[0], known, depth + 1));
        }
        if (raw == Map.class) {
            var key = make(arguments[0], known, depth + 1);
            var value = make(arguments[1], known, depth + 1);
            return key == null || value == null ? Map.of() : Map.of(key, value);
        }
        if (raw.isAssignableFrom(ArrayList.class) || raw.isAssignableFrom(HashSet.class)) {
            var element = make(arguments[0], known, depth + 1);
            var elements = element == null ? List.of() : List.of(element);
            return raw.isAssignableFrom(ArrayList.class) ? new ArrayList<>(elements) : new HashSet<>(elements);
        }
        var variables = raw.getTypeParameters();
        var bound = new java.util.HashMap<TypeVariable<?>, Type>();
        for (var i = 0; i < variables.length; i++) {
            bound.put(
                    variables[i], arguments[i] instanceof TypeVariable<?> v ? known.getOrDefault(v, v) : arguments[i]);
        }
        return plain(raw, bound, depth);
    }

    private @Nullable Object plain(Class<?> type, Map<TypeVariable<?>, Type> known, int depth) {
        if (type == UUID.class) {
            return target.id(turn + random.nextInt(2));
        } else if (type == String.class || type == CharSequence.class || type == Object.class) {
            return text();
        } else if (type == int.class || type == Integer.class) {
            return NUMBERS.get(random.nextInt(NUMBERS.size()));
        } else if (type == long.class || type == Long.class) {
            return (long) random.nextInt(3);
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 1 + random.nextInt(12), 1);
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(90_000_000));
        } else if (type == Duration.class) {
            return Duration.ofMinutes(5);
        } else if (type == byte[].class) {
            return text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        } else if (type.isEnum()) {
            var constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return depth > DEEP ? null : object(type, known, depth);
    }

    private String text() {
        return switch (random.nextInt(6)) {
            case 0 -> World.BEGINNING;
            case 1 -> Target.typed(target.id(turn).toString());
            case 2 -> "";
            default ->
                Target.typed(target.word(turn + random.nextInt(target.words().size())));
        };
    }

    /** A record of made parts, one of the permitted sub-classes, or the simplest that a public constructor takes. */
    private @Nullable Object object(Class<?> type, Map<TypeVariable<?>, Type> known, int depth) {
        if (type.isSealed()) {
            var permitted = type.getPermittedSubclasses();
            return plain(permitted[random.nextInt(permitted.length)], known, depth + 1);
        }
        var constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> type.isRecord() || Modifier.isPublic(each.getModifiers()))
                .sorted(Comparator.comparing(Constructor::getParameterCount, Comparator.reverseOrder()))
                .toList();
        for (var constructor : constructors) {
            var parts = Arrays.stream(constructor.getGenericParameterTypes())
                    .map(part -> make(part, known, depth + 1))
                    .toArray();
            try {
                constructor.setAccessible(true);
                return constructor.newInstance(parts);
            } catch (InvocationTargetException | IllegalAccessException | InstantiationException refused) {
                // The next one may take what is made.
            }
        }
        return null;
    }

    /** The types that nothing could be made for, which the attempts would be blind to. */
    static Set<String> unmade(Method method, Target target) {
        var unmade = new HashSet<String>();
        var types = method.getParameterTypes();
        for (var seed = 0; seed < 3; seed++) {
            var made = new Arguments(target, seed, seed).of(method);
            for (var i = 0; i < made.length; i++) {
                if (made[i] == null) {
                    unmade.add(types[i].getName());
                } else {
                    types[i] = Void.class;
                }
            }
        }
        unmade.removeIf(
                name -> !Arrays.stream(types).map(Class::getName).toList().contains(name));
        return unmade;
    }
}
