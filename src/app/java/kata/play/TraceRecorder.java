package kata.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import kata.Matrix;
import kata.play.Call.Mark;
import kata.play.Call.Value;
import kata.training.Problem;

/** Writes down calls as they are made: what a step is asked, then what it answers. */
final class TraceRecorder {

  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private String part = "";

  /** At first the given code, in case that nothing can be asked at all. */
  private volatile Line asked = new Line("forward", "given", "Network.forward", "one sample");

  /** What comes now belongs to this part of the walk. */
  void begin(String name) {
    part = name;
  }

  /** The next call; give it its arguments, then let the step answer. */
  Line call(String step, String method, String about) {
    asked = new Line(part, step, method, about);
    return asked;
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  /** The last call was not answered. */
  void stop(Problem trouble) {
    calls.add(asked.written(List.of(), List.of(), List.of(), trouble));
  }

  /** One call in the making. */
  final class Line {

    private final String ofPart;
    private final String step;
    private final String method;
    private final String about;
    private final List<Value> arguments = new ArrayList<>();
    private Arithmetic.Names names = (row, column) -> "";

    private Line(String ofPart, String step, String method, String about) {
      this.ofPart = ofPart;
      this.step = step;
      this.method = method;
      this.about = about;
    }

    Line with(String name, Object value) {
      arguments.add(new Value(name, value));
      return this;
    }

    /** How the entries of its result are called. */
    Line named(Arithmetic.Names entries) {
      names = entries;
      return this;
    }

    /** Lets a step answer with a number, which gives one mark. */
    double number(DoubleSupplier call, DoubleFunction<Mark> mark) {
      double result = call.getAsDouble();
      calls.add(
          written(List.of(new Value("", result)), sums(result), List.of(mark.apply(result)), null));
      return result;
    }

    /** Lets a step answer with a matrix of this shape. */
    Matrix matrix(int rows, int columns, Supplier<Matrix> call) {
      return matrix(rows, columns, call, result -> List.of());
    }

    Matrix matrix(
        int rows, int columns, Supplier<Matrix> call, Function<Matrix, List<Mark>> marks) {
      Matrix result = call.get();
      ShapeCheck.require(step + ", " + method + ",", result, rows, columns);
      calls.add(written(List.of(new Value("", result)), sums(result), marks.apply(result), null));
      return result;
    }

    /** Lets a step answer with several parts. */
    <T> T parts(Supplier<T> call, Function<T, List<Value>> parts) {
      return parts(call, parts, result -> List.of());
    }

    <T> T parts(Supplier<T> call, Function<T, List<Value>> parts, Function<T, List<Mark>> marks) {
      T result = call.get();
      calls.add(written(parts.apply(result), List.of(), marks.apply(result), null));
      return result;
    }

    private List<String> sums(Object result) {
      Map<String, Object> given = new HashMap<>();
      arguments.forEach(argument -> given.put(argument.name(), argument.value()));
      return Arithmetic.of(step, given, result, names);
    }

    private Call written(
        List<Value> results, List<String> sums, List<Mark> marks, Problem trouble) {
      return new Call(
          ofPart,
          step,
          method,
          Help.idea(step),
          about,
          List.copyOf(arguments),
          results,
          sums,
          marks,
          trouble);
    }
  }
}
