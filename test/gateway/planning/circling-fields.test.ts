import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findCirclingFields } from '../../../gateway/planning/circling-fields.ts';

const fields = `{
  id: ID!
  title: String! @join__field(graph: LIBRARY) @join__field(graph: REVIEWS, external: true)
  rating: Int! @join__field(graph: REVIEWS)
  slogan: String @join__field(graph: REVIEWS, requires: "title")
}`;
const charts = '@join__type(graph: CHARTS, key: "id", isInterfaceObject: true)';
const inReviews = `interface Media
  @join__type(graph: LIBRARY, key: "id")
  @join__type(graph: REVIEWS, key: "id", isInterfaceObject: true)`;

describe('fields that the planner goes round in circles to', () => {
  it('are what one interface object computes, where a second one may lead to it', () => {
    const circling = findCirclingFields(`${inReviews} ${charts} ${fields}`);
    expect(circling.has('Media', 'slogan')).toBe(true);
    expect(circling.has('Media', 'rating')).toBe(false);
    expect(circling.has('Film', 'slogan')).toBe(false);
  });

  it('are none where there is one interface object alone', () => {
    expect(findCirclingFields(`${inReviews} ${fields}`).has('Media', 'slogan')).toBe(false);
  });

  it('are found in an operation by their names, also in a fragment', () => {
    const circling = findCirclingFields(`${inReviews} ${charts} ${fields}`);
    expect(circling.areIn(parse('{ a { ...f } } fragment f on Book { b: slogan }'))).toBe(true);
    expect(circling.areIn(parse('{ slogan: rating }'))).toBe(false);
  });
});
