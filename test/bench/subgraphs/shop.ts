/**
 * The shop that the cheap subgraphs serve: made up by counting, so that every run asks for the same.
 * Sized for an answer of about 90 KB to the deep query: 6 users and 6 products with 3 reviews each.
 */
export interface User {
  __typename: 'User';
  id: string;
  name: string;
  username: string;
  reviews: Review[];
}

export interface Product {
  __typename: 'Product';
  upc: string;
  name: string;
  price: number;
  weight: number;
  inStock: boolean;
  reviews: Review[];
}

export interface Review {
  __typename: 'Review';
  id: string;
  body: string;
  author: User;
  product: Product;
}

export interface Shop {
  users: User[];
  products: Product[];
}

const people = ['Ada Moss', 'Ben Okafor', 'Chloé Martin', 'Dev Rao', 'Elif Kaya', 'Finn Berg'];
const goods = ['Table', 'Couch', 'Chair', 'Lamp', 'Shelf', 'Carpet'];
const opinion =
  'Arrived on the promised day, well packed, and looks even better than in the picture. ';
const reviewsEach = 3;

export function makeShop(): Shop {
  const users = people.map((name, at) => makeUser(name, at));
  const products = goods.map((name, at) => makeProduct(name, at));
  for (const [at, product] of products.entries()) {
    for (let nth = 0; nth < reviewsEach; nth++) {
      const number = at * reviewsEach + nth;
      const author = users[number % users.length];
      if (author) addReview(number, author, product);
    }
  }
  return { users, products };
}

function makeUser(name: string, at: number): User {
  const username = name.toLowerCase().replace(' ', '.');
  return { __typename: 'User', id: String(at + 1), name, username, reviews: [] };
}

function makeProduct(name: string, at: number): Product {
  return {
    __typename: 'Product',
    upc: String(at + 1),
    name,
    // Both sides of 1000, above which shipping is free.
    price: 299 + at * 250,
    weight: 100 + at * 50,
    inStock: at % 3 !== 2,
    reviews: [],
  };
}

function addReview(number: number, author: User, product: Product): void {
  const body = opinion.repeat(1 + (number % 3)).trimEnd();
  const review: Review = {
    __typename: 'Review',
    id: String(number + 1),
    body,
    author,
    product,
  };
  author.reviews.push(review);
  product.reviews.push(review);
}
