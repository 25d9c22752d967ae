import {redirect} from 'next/navigation';
import {isLanguage} from '../words';

/** Leads from `/` to the first of the reader's languages that the site has. */
export function GET(request: Request) {
  const accepted = request.headers.get('accept-language') ?? '';
  const languages = accepted.split(',').map((one) => one.trim().slice(0, 2));
  redirect(`/${languages.find(isLanguage) ?? 'en'}`);
}
